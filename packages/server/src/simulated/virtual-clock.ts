import type { Clock } from '../platform/clock/clock.ts'

/** Time that stands still until a play moves it. Nobody is woken: a play looks for what is due itself. */
export type VirtualClock = Clock & { set(time: Date): void; move(seconds: number): void }

export function virtualClock(start: Date): VirtualClock {
  let now = start.getTime()
  return {
    now: () => new Date(now),
    at: () => () => {},
    set: (time) => {
      now = time.getTime()
    },
    move: (seconds) => {
      now += seconds * 1_000
    },
  }
}
