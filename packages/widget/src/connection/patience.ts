import type { Failure } from './failure.ts'

/** Doubling from half a second to half a minute, with chance in it, so that a thousand bubbles do not come back at once. */
export function pauseBefore(attempt: number, failure: Failure | null, chance: number): number {
  if (failure?.retryAfter) return failure.retryAfter * 1000
  const longest = Math.min(30_000, 500 * 2 ** attempt)
  return longest / 2 + (longest / 2) * chance
}

/** A pause that somebody can end early: the network is back, the customer looks again. */
export type Pause = { rest: (milliseconds: number) => Promise<void>; wake: () => void }

export function pauser(): Pause {
  let end: (() => void) | null = null
  return {
    rest: (milliseconds) =>
      new Promise((done) => {
        const timer = setTimeout(finish, milliseconds)
        function finish() {
          clearTimeout(timer)
          end = null
          done()
        }
        end = finish
      }),
    wake: () => end?.(),
  }
}
