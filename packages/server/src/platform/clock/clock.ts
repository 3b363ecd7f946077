/** Where time comes from. Everything that waits or stamps asks this, so that a test can move time itself. */
export type Clock = {
  now(): Date
  /** Calls back at or after the instant; gives back a function that cancels. */
  at(when: Date, wake: () => void): () => void
}

export const systemClock: Clock = {
  now: () => new Date(),
  at: (when, wake) => {
    // Timers longer than 24 days overflow in Node; the sweep looks again long before.
    const timer = setTimeout(wake, Math.min(Math.max(0, when.getTime() - Date.now()), 86_400_000))
    return () => clearTimeout(timer)
  },
}

/** An instant so many seconds after another. */
export const after = (start: Date, seconds: number): Date =>
  new Date(start.getTime() + seconds * 1000)
