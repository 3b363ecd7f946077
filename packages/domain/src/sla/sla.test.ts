import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlan, officeHours } from '../service/default-plan.ts'
import type { SlaPolicy } from '../service/sla-policy.ts'
import { endClock, pauseClock, resumeClock, slaPolicyFor, startClock } from './clock.ts'
import { followClocks, type Happening, type SlaFacts } from './follow.ts'

const at = (text: string): number => Date.parse(text)
const iso = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined ? null : new Date(instant).toISOString()
const [standard] = defaultPlan.sla as [SlaPolicy]
const policy: SlaPolicy = {
  ...standard,
  targets: { assistantAnswer: 60, firstAnswer: 3_600, nextAnswer: 1_800, resolution: 8 * 3_600 },
}
const hours = officeHours('Europe/Berlin')

describe('which policy holds', () => {
  const vip = { ...policy, id: 'vip', reach: { queues: [], tiers: ['vip'], channels: [] } }
  const sales = { ...policy, id: 'sales', reach: { queues: ['sales'], tiers: [], channels: [] } }
  test.each([
    ['the first that reaches the customer', 'sales', 'vip', 'vip'],
    ['the one for the queue', 'sales', 'standard', 'sales'],
    ['none for a queue where no queue has it', null, 'standard', 'standard'],
  ])('is %s', (_which, queue, tier, expected) => {
    const found = slaPolicyFor([vip, sales, policy], { queue, tier, channel: 'sms' })
    expect(found?.id).toBe(expected)
  })

  test('is none when none reaches', () => {
    expect(slaPolicyFor([sales], { queue: null, tier: 'vip', channel: 'sms' })).toBeNull()
  })
})

describe('a clock in business hours', () => {
  const friday = at('2026-10-23T14:30:00Z')
  test('stands still over a weekend on which the clocks change', () => {
    const clock = startClock(policy, 'first_answer', { at: friday, hours })
    expect(iso(clock?.dueAt)).toBe('2026-10-26T08:30:00.000Z')
    expect(iso(clock?.atRiskAt)).toBe('2026-10-26T08:18:00.000Z')
  })

  test('runs on without hours', () => {
    const clock = startClock(policy, 'first_answer', { at: friday, hours: null })
    expect(iso(clock?.dueAt)).toBe('2026-10-23T15:30:00.000Z')
  })

  test('is none where nothing is promised', () => {
    const none = { ...policy, targets: { ...policy.targets, firstAnswer: null } }
    expect(startClock(none, 'first_answer', { at: friday, hours })).toBeNull()
  })
})

describe('what was promised', () => {
  const clock = startClock(policy, 'first_answer', { at: 0, hours: null })
  if (!clock) throw new Error('nothing was promised')
  test('is met when done in time, also when somebody marked it breached too early', () => {
    const marked = { ...clock, state: 'breached' as const, breachedAt: clock.dueAt }
    expect(endClock(clock, 'done', { at: 3_600_000 }).state).toBe('met')
    expect(endClock(marked, 'done', { at: 3_600_000 })).toMatchObject({
      state: 'met',
      breachedAt: null,
    })
  })

  test('is breached from the instant it was due, and is so for ever', () => {
    const late = endClock(clock, 'done', { at: 3_601_000, agent: 'bob' })
    expect(late).toMatchObject({ state: 'breached', breachedAt: 3_600_000, agent: 'bob' })
    expect(endClock(late, 'cancelled', { at: 4_000_000 })).toBe(late)
    expect(endClock(clock, 'cancelled', { at: 3_601_000 }).state).toBe('breached')
  })

  test('cannot be put off by pausing after it was due', () => {
    expect(pauseClock(clock, { at: 3_700_000, hours: null })).toMatchObject({
      state: 'breached',
      breachedAt: 3_600_000,
    })
  })

  test('takes as long with pauses as without', () => {
    const seconds = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(fc.array(fc.tuple(seconds, seconds), { maxLength: 5 }), (stretches) => {
        let [now, paused, running] = [0, 0, clock]
        for (const [ran, stood] of stretches) {
          now += ran * 1_000
          running = pauseClock(running, { at: now, hours: null })
          now += stood * 1_000
          paused += stood * 1_000
          running = resumeClock(running, { at: now, hours: null })
        }
        expect(running.dueAt).toBe(3_600_000 + paused)
      }),
    )
  })
})

describe('following a conversation', () => {
  const going: SlaFacts = { policy, hours: null, isHeldByPerson: false }
  const held: SlaFacts = { ...going, isHeldByPerson: true }
  const wrote = { kind: 'message_received', at: 0 }
  const follow = (...steps: [Happening, SlaFacts?][]) =>
    Object.fromEntries(
      steps
        .reduce<ReturnType<typeof followClocks>>(
          (clocks, [happening, about = going]) => followClocks(clocks, happening, about),
          [],
        )
        .map(({ kind, state }) => [kind, state]),
    )
  const said = (speaker: 'assistant' | 'agent', when: number): Happening => ({
    ...{ kind: 'message_queued', speaker, at: when * 1_000, agent: null },
  })
  const raised: Happening = { kind: 'escalation_raised', mode: 'takeover', at: 10_000 }

  test('an answer of the assistant is met, and then the customer is waited for', () => {
    expect(follow([wrote], [said('assistant', 20)])).toEqual({
      resolution: 'paused',
      assistant_answer: 'met',
    })
  })

  test('words of the platform are no answer', () => {
    expect(follow([wrote], [{ kind: 'message_queued', speaker: 'system', at: 5 }])).toEqual({
      resolution: 'running',
      assistant_answer: 'running',
    })
  })

  test('with a handoff the clock of people begins, and their first answer ends it', () => {
    expect(follow([wrote], [raised])).toMatchObject({
      assistant_answer: 'cancelled',
      first_answer: 'running',
    })
    expect(follow([wrote], [raised], [said('agent', 60), held])).toMatchObject({
      first_answer: 'met',
      resolution: 'paused',
    })
  })

  test('a question to a colleague is no handoff: the assistant still owes the answer', () => {
    expect(follow([wrote], [{ ...raised, mode: 'steer' }])).toEqual({
      resolution: 'running',
      assistant_answer: 'running',
    })
  })

  test('the next message to a person starts the clock of the next answer', () => {
    const start: [Happening, SlaFacts?][] = [[wrote], [raised], [said('agent', 60), held]]
    expect(follow(...start, [{ ...wrote, at: 70_000 }, held])).toMatchObject({
      next_answer: 'running',
      resolution: 'running',
    })
  })

  test.each([
    ['the customer withdraws', { kind: 'withdrawn', at: 20_000 }, 'cancelled'],
    [
      'a callback was wished for',
      { kind: 'callback_promised', at: 20_000, isWished: true },
      'cancelled',
    ],
    ['nobody came in time', { kind: 'callback_promised', at: 20_000, isWished: false }, 'running'],
    ['it is resolved', { kind: 'resolved', at: 20_000 }, 'cancelled'],
  ] satisfies [string, Happening, string][])(
    'when %s, the first answer stands as it should',
    (_when, happening, expected) => {
      expect(follow([wrote], [raised], [happening]).first_answer).toBe(expected)
    },
  )
})
