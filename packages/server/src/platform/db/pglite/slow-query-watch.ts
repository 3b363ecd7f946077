/** A query that held up the whole process: PGlite computes on the event loop, so nobody else was served meanwhile. */
export type SlowQuery = { text: string; milliseconds: number }

/** Longest time a query may keep the event loop before it is reported, in milliseconds. */
export const slowAfterMs = 200

/** Wraps a way of running queries so that each one that took too long is told to `report`. */
export function watchSlow<Arguments extends [text: string, ...rest: unknown[]], Result>(
  run: (...call: Arguments) => Promise<Result>,
  report: (slow: SlowQuery) => void,
  limitMs = slowAfterMs,
): (...call: Arguments) => Promise<Result> {
  return async (...call) => {
    const started = performance.now()
    try {
      return await run(...call)
    } finally {
      const milliseconds = Math.round(performance.now() - started)
      if (milliseconds >= limitMs) report({ text: call[0].slice(0, 200), milliseconds })
    }
  }
}
