import type { RacePoint } from '../../packages/server/src/capabilities/assistant/desk.ts'

type Point = Parameters<RacePoint>[0]

/** A turn that stands still at a point, until it is let go. */
export type Stopped = { reached: Promise<void>; letGo(): void }

export type RacePoints = {
  /** Stops the next turn that comes to this point. */
  stopAt(point: Point): Stopped
  openAll(): void
  pass: RacePoint
}

/** Holds the assistant between reading and thinking, or between thinking and saying, while a test does its worst. */
export function racePoints(): RacePoints {
  const waiting: { point: Point; arrive(): void; gate: Promise<void>; open(): void }[] = []
  return {
    stopAt: (point) => {
      const [arrival, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      waiting.push({ point, arrive: arrival.resolve, gate: gate.promise, open: gate.resolve })
      return { reached: arrival.promise, letGo: gate.resolve }
    },
    openAll: () => {
      for (const { open } of waiting) open()
    },
    pass: async (point) => {
      const place = waiting.findIndex((each) => each.point === point)
      const [stop] = place < 0 ? [] : waiting.splice(place, 1)
      stop?.arrive()
      await stop?.gate
    },
  }
}
