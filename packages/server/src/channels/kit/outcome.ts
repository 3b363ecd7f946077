import type { SendResult } from '../channel.ts'
import type { Posted } from './post.ts'

/** What a vendor's answer says, in the vendor's own fields. */
export type VendorWords = {
  /** Its id for the accepted message. */
  externalId: string | null
  code: string | null
  problem: string
  /** Does the code mean "later", whatever the status says? */
  isPassing: boolean
}

/** The result of an attempt to send; the same rules for every vendor that answers over HTTP. */
export function resultOf(posted: Posted, read: (body: unknown) => VendorWords): SendResult {
  if (posted.kind === 'unknown') return { state: 'unknown', problem: posted.problem }
  if (posted.kind === 'unsent') {
    const { code, problem, again } = posted
    return { state: 'failed', code, problem, again }
  }
  const words = read(posted.body)
  if (posted.status >= 200 && posted.status < 300) return accepted(words)
  // A gateway that gave up waiting had passed the request on before.
  if (posted.status === 504)
    return { state: 'unknown', problem: 'A gateway of the vendor ran out of time.' }
  return refused(posted.status, posted.afterSeconds, words)
}

function accepted(words: VendorWords): SendResult {
  if (words.externalId !== null) return { state: 'sent', externalId: words.externalId }
  return {
    state: 'unknown',
    problem: 'The vendor accepted the message without naming an id for it.',
  }
}

function refused(status: number, afterSeconds: number | null, words: VendorWords): SendResult {
  const again = words.isPassing || status >= 500 || status === 429 || status === 408
  return {
    state: 'failed',
    code: words.code ?? `http_${status}`,
    problem: words.code === null ? `The vendor answered with status ${status}.` : words.problem,
    again,
    ...(again && afterSeconds !== null ? { afterSeconds } : {}),
  }
}
