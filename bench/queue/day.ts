import { exponential, logNormal, randomFrom } from '../waiting/random.ts'

/** A customer who needs a person. Seconds count from the start of the day. */
export type Caller = {
  arrives: number
  service: number
  /** Seconds after which they would rather have a callback; null: they wait. */
  patience: number | null
  topic: string
  language: string
  tier: string
  urgency: string
  channel: 'webchat' | 'sms'
}

/** Somebody at work: what they can, and when. */
export type Worker = {
  name: string
  skills: string[]
  languages: string[]
  capacity: number
  channelCapacity: Record<string, number>
  /** Seconds of the day; who works past midnight comes early and late. */
  from: number
  to: number
  speed: number
}

export type Day = { callers: Caller[]; workers: Worker[]; length: number }

const hour = 3_600
/** How a day goes: quiet at night, most before noon, a second hill in the afternoon. */
const perHour = [2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 12, 11, 9, 9, 11, 11, 10, 9, 8, 7, 6, 5, 4, 3]

const pick = <Value>(random: () => number, shares: readonly [Value, number][]): Value => {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0)
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  return (shares[0] as [Value, number])[0]
}

/** An invented day. The same seed is the same day. */
export function inventDay(seed: number, escalations: number, agents: number): Day {
  const random = randomFrom(seed)
  const total = perHour.reduce((sum, share) => sum + share, 0)
  const callers: Caller[] = []
  perHour.forEach((share, at) => {
    const count = Math.round((escalations * share) / total)
    for (let each = 0; each < count; each += 1)
      callers.push(callerAt(random, (at + random()) * hour))
  })
  callers.sort((left, right) => left.arrives - right.arrives)
  const work = callers.reduce((sum, { service }) => sum + service, 0)
  return { callers, workers: staffFor(random, agents, work), length: 24 * hour }
}

const callerAt = (random: () => number, arrives: number): Caller => ({
  arrives,
  service: Math.min(2 * hour, Math.max(30, logNormal(random, 600, 0.8))),
  patience: random() < 0.8 ? exponential(random, 2_400) + 60 : null,
  topic: pick(random, [
    ['general', 55],
    ['billing', 25],
    ['machines', 20],
  ]),
  language: pick(random, [
    ['en', 80],
    ['de', 20],
  ]),
  tier: pick(random, [
    ['standard', 88],
    ['vip', 12],
  ]),
  urgency: pick(random, [
    ['normal', 88],
    ['high', 10],
    ['critical', 2],
  ]),
  channel: random() < 0.7 ? 'webchat' : 'sms',
})

/** Three shifts, as many people in each as its part of the work; hands are full for nine tenths of the time at noon. */
function staffFor(random: () => number, agents: number, work: number): Worker[] {
  const shifts: [number, number, number][] = [
    [6, 14.5, 0.42],
    [10, 18.5, 0.36],
    [14, 24, 0.22],
  ]
  const night = Math.max(2, Math.round(agents * 0.08))
  const slots = Math.max(1, Math.min(4, Math.round(work / (agents * 8 * hour * 0.75))))
  return Array.from({ length: agents }, (_, at) => {
    const [from, to] =
      at < night
        ? [0, 8.5]
        : pick(
            random,
            shifts.map((each) => [each, each[2]]),
          )
    return {
      name: `Agent ${at + 1}`,
      skills: ['billing', 'machines'].filter(() => random() < 0.55),
      languages: random() < 0.4 ? ['en', 'de'] : ['en'],
      capacity: Math.max(1, slots + (random() < 0.3 ? 1 : 0)),
      channelCapacity: (random() < 0.2 ? { sms: 1 } : {}) as Record<string, number>,
      ...{ from: from * hour, to: to * hour, speed: 0.75 + random() * 0.5 },
    }
  })
}
