import type { Account, Incoming } from '../channel.ts'
import { Unreadable } from '../channel.ts'
import { consentIn } from '../kit/consent.ts'
import { contentOf } from './content.ts'
import { addressOf } from './customer-address.ts'
import { textAt } from './json.ts'

const endOfYear9999 = 253_402_300_800

/** One entry of `messages`. */
export function decodeMessage(message: unknown, contacts: unknown[], account: Account): Incoming {
  const externalId = textAt(message, 'id')
  if (externalId === null) throw new Unreadable('Meta sent a message without an id.')
  const type = textAt(message, 'type') ?? 'nothing'
  const why = reasonToIgnore(type, message)
  if (why !== null) return { kind: 'ignored', why }
  const from = addressOf(message, contacts)
  const content = contentOf(type, message, account)
  const consent = consentIn(content.text, 'app')
  return { kind: 'message', externalId, from, ...content, consent, sentAt: instantOf(message) }
}

/** What arrives as a message but was not written by anybody. */
function reasonToIgnore(type: string, message: unknown): string | null {
  if (type === 'reaction') {
    const emoji = textAt(message, 'reaction', 'emoji') ?? 'taken back'
    return `A reaction (${emoji}), not a message.`
  }
  if (type === 'request_welcome') return 'The customer opened the chat and wrote nothing yet.'
  // A number can pass to another person, so a change of number never links two customers by itself.
  if (type === 'system')
    return `A notice of WhatsApp: ${textAt(message, 'system', 'body') ?? 'without text'}`
  return null
}

/** Meta gives seconds; anything that is no time at all must not stop the message. */
function instantOf(message: unknown): string | null {
  const seconds = Number(textAt(message, 'timestamp') ?? Number.NaN)
  const isTime = seconds > 0 && seconds < endOfYear9999
  return isTime ? new Date(seconds * 1000).toISOString() : null
}
