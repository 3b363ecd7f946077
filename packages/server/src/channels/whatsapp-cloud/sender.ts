import type { Account, Outgoing, SendResult } from '../channel.ts'
import { resultOf, type VendorWords } from '../kit/outcome.ts'
import { post } from '../kit/post.ts'
import { listAt, textAt } from './json.ts'
import { messageFor } from './outgoing.ts'
import { isPassing, problemOf } from './problems.ts'
import { baseOf } from './vendor-address.ts'

/**
 * One message through Meta. Meta knows no idempotency key; our id travels along and comes back in the receipts, so
 * that a message whose answer was lost can be recognised there.
 */
export async function sendWhatsappCloud(
  outgoing: Outgoing,
  account: Account,
  timeoutMs: number,
): Promise<SendResult> {
  const { accessToken } = account.secrets
  if (!accessToken) return refusal('missing_secret', 'The access token of this channel is missing.')
  const isEmpty =
    outgoing.text.trim() === '' && outgoing.attachments.length + outgoing.choices.length === 0
  if (isEmpty) return refusal('nothing_to_send', 'The message holds neither text nor a file.')
  const request = {
    url: `${baseOf(account)}/${encodeURIComponent(account.address)}/messages`,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify(messageFor(outgoing)),
  }
  return resultOf(await post(request, timeoutMs), wordsOf)
}

function refusal(code: string, problem: string): SendResult {
  return { state: 'failed', code, problem, again: false }
}

function wordsOf(body: unknown): VendorWords {
  const [message] = listAt(body, 'messages')
  const code = textAt(body, 'error', 'code')
  const details = textAt(body, 'error', 'error_data', 'details') ?? textAt(body, 'error', 'message')
  const problem = problemOf(code, details)
  return { externalId: textAt(message, 'id'), code, problem, isPassing: isPassing(code) }
}
