import type { Clock } from '../../packages/server/src/platform/clock/clock.ts'

export type HandClock = Clock & {
  move(seconds: number): void
  /** Resolves when somebody waits for a time. */
  awaited(): Promise<void>
}

/** Time that stands still until a test moves it; what was to happen meanwhile happens in order. */
export function handClock(start = '2026-11-20T09:00:00.000Z'): HandClock {
  let now = Date.parse(start)
  const timers = new Set<{ when: number; wake: () => void }>()
  let tell = (): void => {}
  return {
    now: () => new Date(now),
    at: (when, wake) => {
      const timer = { when: when.getTime(), wake }
      timers.add(timer)
      tell()
      return () => void timers.delete(timer)
    },
    awaited: () =>
      timers.size > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            tell = resolve
          }),
    move: (seconds) => {
      now += seconds * 1000
      const due = [...timers].filter(({ when }) => when <= now).sort((a, b) => a.when - b.when)
      for (const timer of due) {
        timers.delete(timer)
        timer.wake()
      }
    },
  }
}
