import type { DeliveryState } from '@baton/domain'
import type { Incoming } from '../channel.ts'
import type { Form } from './form.ts'
import { problemOf } from './problems.ts'

const states: Record<string, DeliveryState> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  read: 'read',
  failed: 'failed',
  undelivered: 'failed',
  canceled: 'failed',
}

export function decodeReceipt(form: Form, externalId: string, status: string): Incoming {
  const state = Object.hasOwn(states, status) ? states[status] : undefined
  if (state === undefined) {
    return { kind: 'ignored', why: `Twilio reported a status unknown here: ${status}.` }
  }
  return { kind: 'receipt', externalId, state, problem: problemIn(form, state, status) }
}

function problemIn(form: Form, state: DeliveryState, status: string): string | null {
  if (status === 'partially_delivered') return 'Only some of the recipients got the message.'
  if (status === 'canceled') return 'The message was cancelled at Twilio before it was sent.'
  if (state !== 'failed') return null
  return problemOf(form.field('ErrorCode'), form.field('ErrorMessage'))
}
