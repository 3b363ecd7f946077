import type { Clock } from '../../platform/clock/clock.ts'
import { ModelFailed } from '../model.ts'

/**
 * Runs a call that must end in time. At the limit its signal fires and this ends, even when the call does not
 * listen: a provider that hangs must not hold the turn.
 */
export async function withinTime<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  limit: { clock: Clock; timeoutMs: number; signal: AbortSignal; late: string },
): Promise<Result> {
  const ending = new AbortController()
  const ended = Promise.withResolvers<never>()
  const end = (sentence: string) => {
    ended.reject(new ModelFailed(sentence))
    ending.abort()
  }
  const stop = () => end('The turn was stopped.')
  limit.signal.addEventListener('abort', stop, { once: true })
  const deadline = new Date(limit.clock.now().getTime() + limit.timeoutMs)
  const cancel = limit.clock.at(deadline, () => end(limit.late))
  try {
    return await Promise.race([call(ending.signal), ended.promise])
  } finally {
    cancel()
    limit.signal.removeEventListener('abort', stop)
  }
}
