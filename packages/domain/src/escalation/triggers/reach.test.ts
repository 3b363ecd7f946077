import { describe, expect, test } from 'vitest'
import { answered, published, reading } from '../../test-readings.ts'
import type { Finding } from '../finding.ts'
import type { Policy, PublishedPolicy } from '../policy.ts'
import { loop } from './loop.ts'
import { lowConfidence } from './low-confidence.ts'
import { findingsOnMessage } from './on-message.ts'
import { type Reading, reaches } from './reading.ts'

type Case = {
  name: keyof Policy
  trigger: Finding['trigger']
  reading: Reading
  finds(reading: Reading, policy: PublishedPolicy): (Finding | null)[]
}

const parcel = 'Where is my parcel?'
const same = [answered(1, parcel), answered(3, parcel)]

/** Every trigger that a supervisor can switch off or narrow, each with a message that makes it fire. */
const cases: Case[] = [
  {
    name: 'askedForPerson',
    trigger: 'asked_for_person',
    reading: reading({ signals: { asksForPerson: 'yes' } }),
    finds: findingsOnMessage,
  },
  {
    name: 'keywords',
    trigger: 'keyword',
    reading: reading({ text: 'I will call my lawyer' }),
    finds: findingsOnMessage,
  },
  {
    name: 'topics',
    trigger: 'topic',
    reading: reading({ text: 'You charged me twice!' }),
    finds: findingsOnMessage,
  },
  {
    name: 'capability',
    trigger: 'capability',
    reading: reading({ text: 'My account was hacked' }),
    finds: findingsOnMessage,
  },
  {
    name: 'distress',
    trigger: 'distress',
    reading: reading({ signals: { anger: 0.99, sentiment: -1 } }),
    finds: findingsOnMessage,
  },
  {
    name: 'valuedCustomer',
    trigger: 'valued_customer',
    reading: reading({
      customer: { tier: 'vip', lifetimeValueCents: 0, flags: [] },
      signals: { type: 'problem' },
    }),
    finds: findingsOnMessage,
  },
  {
    name: 'loop',
    trigger: 'loop',
    reading: reading(),
    finds: (read, policy) => [loop(read, same, () => 1, policy)],
  },
  {
    name: 'confidence',
    trigger: 'low_confidence',
    reading: reading(),
    finds: (read, policy) => [
      lowConfidence(read, { understood: 1, answer: 0, amongThree: 0 }, policy),
    ],
  },
]

const fired = ({ finds, reading: read }: Case, policy: PublishedPolicy): string[] =>
  finds(read, policy).flatMap((finding) => finding?.trigger ?? [])

describe.each(cases)('the trigger $trigger', (each) => {
  test('fires, and names the policy it fired under and the message it rests on', () => {
    const found = each.finds(each.reading, published()).find((one) => one?.trigger === each.trigger)
    expect(found).toMatchObject({ trigger: each.trigger, policyVersion: 3 })
    expect(found?.evidence.summary).not.toBe('')
    expect(found?.evidence.messages).toContain(7)
    expect(found?.evidence.threshold).toBeDefined()
  })

  test('stays silent when switched off', () => {
    expect(fired(each, published(each.name, { on: false } as never))).not.toContain(each.trigger)
  })

  test('stays silent on other channels than the ones it is for', () => {
    expect(fired(each, published(each.name, { channels: ['sms'] } as never))).not.toContain(
      each.trigger,
    )
    expect(fired(each, published(each.name, { channels: ['sms', 'webchat'] } as never))).toContain(
      each.trigger,
    )
  })

  test('stays silent for other customers than the ones it is for', () => {
    const { tier } = each.reading.customer
    expect(fired(each, published(each.name, { tiers: ['gold'] } as never))).not.toContain(
      each.trigger,
    )
    expect(fired(each, published(each.name, { tiers: [tier] } as never))).toContain(each.trigger)
  })
})

test('an ordinary question fires nothing', () => {
  expect(findingsOnMessage(reading(), published())).toEqual([])
})

test('a trigger that is on reaches everybody everywhere unless it is narrowed', () => {
  const who = reading()
  expect(reaches({ on: true, channels: [], tiers: [] }, who)).toBe(true)
  expect(reaches({ on: false, channels: [], tiers: [] }, who)).toBe(false)
})
