import { createHash } from 'node:crypto'
import type { Account, Incoming, RawDelivery } from '../channel.ts'
import { Unreadable } from '../channel.ts'
import { listAt, objectAt, textAt } from './json.ts'
import { decodeMessage } from './message.ts'
import { decodeReceipt } from './receipt.ts'

/**
 * The hash of the body. Meta names no delivery, and one delivery may carry many messages, so that no single id would
 * do. A repeat with the same messages in another order slips through here and is stopped further in, where every
 * message id counts once.
 */
export function deliveryKey(delivery: RawDelivery): string {
  return `sha256:${createHash('sha256').update(delivery.body, 'utf8').digest('hex')}`
}

/** Everything in one delivery of Meta: it may hold several entries, changes, messages and statuses. */
export function decode(delivery: RawDelivery, account: Account): Incoming[] {
  const body = parse(delivery.body)
  const changes = listAt(body, 'entry').flatMap((entry) => listAt(entry, 'changes'))
  if (changes.length === 0) throw new Unreadable('Meta sent a delivery without any change in it.')
  return onlyReadable(changes.flatMap((change) => decodeChange(change, account)))
}

function parse(body: string): object {
  try {
    const parsed: unknown = JSON.parse(body)
    const envelope = objectAt(parsed)
    if (envelope !== null) return envelope
  } catch {
    throw new Unreadable('Meta sent a body that is not JSON.')
  }
  throw new Unreadable('Meta sent JSON that is not an object.')
}

function decodeChange(change: unknown, account: Account): (Incoming | Unreadable)[] {
  const field = textAt(change, 'field')
  if (field !== 'messages')
    return [ignored(`A notice about ${field ?? 'nothing named'}, not a message.`)]
  const number = textAt(change, 'value', 'metadata', 'phone_number_id')
  // One Meta app reports all its numbers to one address; another number's customers are not this account's.
  if (number !== null && number !== account.address) {
    return [ignored(`It belongs to another number (${number}).`)]
  }
  const contacts = listAt(change, 'value', 'contacts')
  const found = [
    ...listAt(change, 'value', 'messages').map((one) =>
      attempt(() => decodeMessage(one, contacts, account)),
    ),
    ...listAt(change, 'value', 'statuses').map((one) => attempt(() => decodeReceipt(one))),
    ...listAt(change, 'value', 'errors').map((one) =>
      ignored(`Meta reports a fault: ${faultOf(one)}`),
    ),
  ]
  return found.length > 0
    ? found
    : [new Unreadable('Meta sent a change with neither message nor status.')]
}

function attempt(decodeOne: () => Incoming): Incoming | Unreadable {
  try {
    return decodeOne()
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

/** One bad item must not hold back the good ones beside it; when all are bad, the delivery is. */
function onlyReadable(found: (Incoming | Unreadable)[]): Incoming[] {
  const bad = found.find((one) => one instanceof Unreadable)
  if (bad !== undefined && found.every((one) => one instanceof Unreadable)) throw bad
  return found.map((one) => (one instanceof Unreadable ? ignored(one.message) : one))
}

function ignored(why: string): Incoming {
  return { kind: 'ignored', why }
}

function faultOf(error: unknown): string {
  return (
    textAt(error, 'error_data', 'details') ??
    textAt(error, 'title') ??
    textAt(error, 'code') ??
    'unnamed'
  )
}
