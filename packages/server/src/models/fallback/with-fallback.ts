import type { Clock } from '../../platform/clock/clock.ts'
import { type Judgement, type Model, ModelFailed, type Question } from '../model.ts'
import { newBreaker } from './breaker.ts'
import { withinTime } from './time-limit.ts'

/** What operators are told. `given_up`: not asked any more for a while. `taken_back`: it answers again. */
export type FallbackReport = {
  happened: 'failed' | 'given_up' | 'taken_back'
  model: string
  reason: string
  failuresInARow: number
}

export type FallbackOptions = {
  clock: Clock
  timeoutMs: number
  /** After so many failures in a row the first model rests. */
  openAfter: number
  /** Seconds of rest before it is tried again. */
  closeAfterSeconds: number
  report: (report: FallbackReport) => void
}

/** Asks the first model, and the second whenever the first cannot answer in time. The judgement names who did. */
export function withFallback(first: Model, second: Model, options: FallbackOptions): Model {
  const tryFirst = guarded(first, options)
  return {
    name: `${first.name}, else ${second.name}`,
    async think(question, signal) {
      if (signal.aborted) throw new ModelFailed('The turn was stopped.')
      return (await tryFirst(question, signal)) ?? (await second.think(question, signal))
    },
  }
}

type Attempt = (question: Question, signal: AbortSignal) => Promise<Judgement | null>

/** The first model's judgement, or null when the second has to be asked. */
function guarded(first: Model, options: FallbackOptions): Attempt {
  const { clock, timeoutMs, report } = options
  const breaker = newBreaker(options)
  const late = `${first.name} gave no answer within ${timeoutMs / 1000} seconds.`
  const tell = (happened: FallbackReport['happened'], reason: string) =>
    report({ happened, model: first.name, reason, failuresInARow: breaker.failuresInARow() })
  return async (question, signal) => {
    if (!breaker.mayTry()) return null
    try {
      const limit = { clock, timeoutMs, signal, late }
      const judgement = await withinTime((ending) => first.think(question, ending), limit)
      if (breaker.succeeded()) tell('taken_back', `${first.name} answers again.`)
      return judgement
    } catch (error) {
      return afterFailure(error, signal)
    }
  }

  function afterFailure(error: unknown, signal: AbortSignal): null {
    // A turn that was stopped says nothing about the model, and nobody waits for a judgement any more.
    if (signal.aborted) {
      breaker.undecided()
      throw error
    }
    const reason = error instanceof Error ? error.message : String(error)
    const givenUp = breaker.failed()
    tell('failed', reason)
    if (givenUp) tell('given_up', `${first.name} rests for ${options.closeAfterSeconds} seconds.`)
    return null
  }
}
