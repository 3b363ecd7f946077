import { ModelFailed } from '../model.ts'

/** The provider answered, but not to its end or not willingly. The message completes "gave no answer: ...". */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

const byStatus: Record<number, string> = {
  401: 'it refused the key',
  402: 'the account has no credit',
  403: 'the key may not use this model',
  404: 'it does not know this model or address',
  408: 'it took too long',
  413: 'the question was too long for it',
  429: 'it takes no more requests just now',
  529: 'it is overloaded',
}

/**
 * A sentence that says what went wrong. The original error is not kept on it: it carries the request with
 * everything the customer wrote, and would take that into the log.
 */
export function asModelFailed(error: unknown, model: string, signal: AbortSignal): ModelFailed {
  if (signal.aborted) return new ModelFailed(`${model} was stopped before it answered.`)
  if (error instanceof ModelFailed) return error
  return new ModelFailed(`${model} gave no answer: ${reasonOf(error)}.`)
}

function reasonOf(error: unknown): string {
  if (error instanceof NoAnswer) return error.message
  const status = statusOf(error)
  if (status !== null && status >= 400) {
    return (
      byStatus[status] ?? `${status >= 500 ? 'it failed' : 'it refused the request'} (${status})`
    )
  }
  if (status !== null) return 'its answer could not be read'
  return isEmpty(error) ? 'the answer was empty' : 'it could not be reached or broke off'
}

/** The status of an HTTP answer, or null when none came. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}

const isEmpty = (error: unknown): boolean =>
  error instanceof Error && /^AI_(NoOutput|NoContent|EmptyResponse)/.test(error.name)

/** Does an endpoint say that it cannot answer in a given schema? */
export function refusesSchema(error: unknown): boolean {
  const status = statusOf(error)
  if (status !== 400 && status !== 422) return false
  return error instanceof Error && /response_format|json_schema|schema|format/i.test(error.message)
}
