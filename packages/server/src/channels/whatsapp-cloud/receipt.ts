import type { DeliveryState } from '@baton/domain'
import type { Incoming } from '../channel.ts'
import { Unreadable } from '../channel.ts'
import { listAt, textAt } from './json.ts'
import { problemOf } from './problems.ts'

const states: Record<string, DeliveryState> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  // A voice note that was listened to.
  played: 'read',
  failed: 'failed',
}

/** One entry of `statuses`. */
export function decodeReceipt(status: unknown): Incoming {
  const externalId = textAt(status, 'id')
  if (externalId === null) throw new Unreadable('Meta sent a status without a message id.')
  const word = textAt(status, 'status') ?? 'nothing'
  const state = Object.hasOwn(states, word) ? states[word] : undefined
  if (state === undefined) {
    return { kind: 'ignored', why: `Meta reported a status unknown here: ${word}.` }
  }
  return {
    kind: 'receipt',
    externalId,
    state,
    problem: state === 'failed' ? problemIn(status) : null,
  }
}

function problemIn(status: unknown): string {
  const [error] = listAt(status, 'errors')
  const details = textAt(error, 'error_data', 'details') ?? textAt(error, 'message')
  return problemOf(textAt(error, 'code'), details ?? textAt(error, 'title'))
}
