/**
 * Why a call did not work, in the words that decide what happens next:
 * `offline` `busy` `trouble` keep the message and try again; `too_long` `refused` give it back to
 * the customer; `stranger` means that the visitor token is not known; `closed_door` ends the chat.
 */
export type Failure = {
  readonly kind:
    | 'offline'
    | 'busy'
    | 'trouble'
    | 'too_long'
    | 'refused'
    | 'stranger'
    | 'closed_door'
  /** Seconds that the server asked for. */
  readonly retryAfter?: number
}

export function failureOf(status: number, retryAfter: string | null): Failure {
  if (status === 401 || status === 403) return { kind: 'stranger' }
  if (status === 404) return { kind: 'closed_door' }
  if (status === 413) return { kind: 'too_long' }
  if (status === 408 || status === 429) {
    const seconds = Number(retryAfter)
    return seconds > 0 ? { kind: 'busy', retryAfter: seconds } : { kind: 'busy' }
  }
  return { kind: status >= 500 ? 'trouble' : 'refused' }
}

export function isPassing(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'busy' || failure.kind === 'trouble'
}
