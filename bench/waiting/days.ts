/** People of one kind: how many conversations at once, how fast, for which queues, from when to when (hours). */
export type Crew = {
  people: number
  slots: number
  speeds: [number, number]
  queues: number[]
  from: number
  to: number
}

/** A working day to simulate: per queue and hour, how many customers come. */
export type Day = {
  name: string
  crews: Crew[]
  handlingSeconds: number
  handlingSpread: number
  patienceSeconds: number | null
  perHour: number[][]
  /** Several customers at once, so many times a day. */
  bursts: { customers: number; times: number }
}

const hours = (...perHour: number[]): number[] => perHour

/** Days that are unlike each other on purpose: a promise must hold on each of them. */
export const days: Day[] = [
  {
    name: 'busy office',
    crews: [{ people: 12, slots: 3, speeds: [0.7, 1.4], queues: [0], from: 0, to: 10 }],
    handlingSeconds: 600,
    handlingSpread: 0.8,
    patienceSeconds: 3_600,
    perHour: [hours(150, 220, 250, 240, 200, 190, 230, 240, 200, 150)],
    bursts: { customers: 0, times: 0 },
  },
  {
    name: 'small team',
    crews: [{ people: 3, slots: 2, speeds: [0.6, 1.5], queues: [0], from: 0, to: 10 }],
    handlingSeconds: 720,
    handlingSpread: 1,
    patienceSeconds: 2_400,
    perHour: [hours(20, 30, 36, 34, 30, 28, 32, 34, 28, 20)],
    bursts: { customers: 0, times: 0 },
  },
  {
    name: 'bursts',
    crews: [{ people: 8, slots: 3, speeds: [0.7, 1.3], queues: [0], from: 0, to: 10 }],
    handlingSeconds: 480,
    handlingSpread: 0.7,
    patienceSeconds: 2_700,
    perHour: [hours(110, 130, 150, 150, 140, 130, 140, 150, 130, 110)],
    bursts: { customers: 40, times: 3 },
  },
  {
    name: 'shift change',
    crews: [
      { people: 6, slots: 3, speeds: [0.7, 1.3], queues: [0], from: 0, to: 5 },
      { people: 3, slots: 3, speeds: [0.6, 1.2], queues: [0], from: 4.5, to: 10 },
    ],
    handlingSeconds: 540,
    handlingSpread: 0.9,
    patienceSeconds: null,
    perHour: [hours(80, 110, 130, 130, 110, 70, 60, 60, 50, 40)],
    bursts: { customers: 15, times: 1 },
  },
  {
    name: 'several queues',
    crews: [
      { people: 5, slots: 3, speeds: [0.7, 1.3], queues: [0], from: 0, to: 10 },
      { people: 6, slots: 3, speeds: [0.7, 1.4], queues: [1, 0], from: 0, to: 10 },
      { people: 2, slots: 2, speeds: [0.8, 1.2], queues: [1], from: 2, to: 9 },
    ],
    handlingSeconds: 600,
    handlingSpread: 0.8,
    patienceSeconds: 3_000,
    perHour: [
      hours(80, 110, 130, 120, 100, 100, 110, 120, 100, 80),
      hours(60, 80, 90, 100, 110, 90, 80, 90, 80, 50),
    ],
    bursts: { customers: 20, times: 1 },
  },
]
