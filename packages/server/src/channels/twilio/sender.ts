import type { Account, Outgoing, SendResult } from '../channel.ts'
import { resultOf, type VendorWords } from '../kit/outcome.ts'
import { post } from '../kit/post.ts'
import { isPassing, problemOf } from './problems.ts'

/** What differs between the kinds that Twilio carries. */
export type Carriage = {
  /** Twilio's spelling of a number on this kind. */
  numberOf(address: string): string
  /** Files that fit into one message; further ones go as links in the text. */
  maxFiles: number
}

/**
 * One message through Twilio. Twilio knows no idempotency key: an attempt whose answer was lost is reported as
 * unknown and never repeated here.
 */
export async function send(
  carriage: Carriage,
  outgoing: Outgoing,
  account: Account,
  timeoutMs: number,
): Promise<SendResult> {
  const { accountSid, authToken } = account.secrets
  if (!accountSid || !authToken) return missingSecret
  if (outgoing.text.trim() === '' && outgoing.attachments.length === 0) return nothingToSend
  const base = (account.apiBaseUrl || 'https://api.twilio.com').replace(/\/+$/u, '')
  const credentials = Buffer.from(`${accountSid}:${authToken}`, 'utf8').toString('base64')
  const request = {
    url: `${base}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`,
    headers: {
      authorization: `Basic ${credentials}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: formFor(carriage, outgoing, account).toString(),
  }
  return resultOf(await post(request, timeoutMs), wordsOf)
}

const missingSecret: SendResult = {
  state: 'failed',
  code: 'missing_secret',
  problem: 'The account SID or the auth token of this channel is missing.',
  again: false,
}

const nothingToSend: SendResult = {
  state: 'failed',
  code: 'nothing_to_send',
  problem: 'The message holds neither text nor a file.',
  again: false,
}

function formFor(carriage: Carriage, outgoing: Outgoing, account: Account): URLSearchParams {
  const form = new URLSearchParams({ To: carriage.numberOf(outgoing.to) })
  // A messaging service (MG...) chooses the number itself.
  if (account.address.startsWith('MG')) form.set('MessagingServiceSid', account.address)
  else form.set('From', carriage.numberOf(account.address))
  const files = outgoing.attachments.slice(0, carriage.maxFiles)
  const links = outgoing.attachments
    .slice(carriage.maxFiles)
    .map(({ name, url }) => `${name}: ${url}`)
  const body = [outgoing.text, ...links].filter((line) => line !== '').join('\n')
  if (body !== '') form.set('Body', body)
  for (const file of files) form.append('MediaUrl', file.url)
  if (outgoing.statusUrl !== '') form.set('StatusCallback', outgoing.statusUrl)
  return form
}

function wordsOf(body: unknown): VendorWords {
  const answer = typeof body === 'object' && body !== null ? body : {}
  const said = (name: string) => {
    const value: unknown = Object.hasOwn(answer, name) ? Reflect.get(answer, name) : null
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null
  }
  const code = said('code') ?? said('error_code')
  const problem = problemOf(code, said('message') ?? said('error_message'))
  return { externalId: said('sid'), code, problem, isPassing: isPassing(code) }
}
