import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlan } from '../service/default-plan.ts'
import type { OnCallPlan } from '../service/on-call-plan.ts'
import { isEmergency, mostPages, pagingStep } from './paging.ts'
import { gapsBetween, onCallAt, turnsBetween } from './turns.ts'

const at = (text: string): number => Date.parse(text)
const rota = {
  agents: ['ana', 'bob'],
  startsOn: '2026-03-23',
  days: 7,
  handover: '09:00',
  timeZone: 'Europe/Berlin',
}
const plan: OnCallPlan = { ...defaultPlan.onCall, on: true, rota }

describe('the rota', () => {
  test.each([
    ['before it starts', '2026-03-23T07:59:59Z', null],
    ['in the first week', '2026-03-23T08:00:00Z', 'ana'],
    ['until the handover, which summer time brings forward', '2026-03-30T06:59:59Z', 'ana'],
    ['from the handover on', '2026-03-30T07:00:00Z', 'bob'],
    ['in the third week', '2026-04-08T10:00:00Z', 'ana'],
  ])('knows whose turn it is %s', (_when, instant, expected) => {
    expect(onCallAt(plan, at(instant)).agent).toBe(expected)
  })

  test('knows who comes next, and when', () => {
    const { until, next } = onCallAt(plan, at('2026-03-25T10:00:00Z'))
    expect([new Date(until ?? 0).toISOString(), next]).toEqual(['2026-03-30T07:00:00.000Z', 'bob'])
  })

  test('gives way to an override, and the newest override to none', () => {
    const overrides = [
      { agent: 'cleo', from: '2026-03-24T00:00:00Z', to: '2026-03-26T00:00:00Z' },
      { agent: 'dora', from: '2026-03-25T00:00:00Z', to: '2026-03-25T12:00:00Z' },
    ]
    const turns = turnsBetween(
      { ...plan, overrides },
      { from: at('2026-03-24T00:00:00Z'), to: at('2026-03-27T00:00:00Z') },
    )
    expect(turns.map(({ agent }) => agent)).toEqual(['cleo', 'dora', 'cleo', 'ana'])
  })

  test('says where nobody is on call', () => {
    const gaps = gapsBetween(plan, {
      from: at('2026-03-22T00:00:00Z'),
      to: at('2026-04-20T00:00:00Z'),
    })
    expect(gaps).toEqual([{ from: at('2026-03-22T00:00:00Z'), to: at('2026-03-23T08:00:00Z') }])
  })

  test('leaves no hole and no overlap, whatever the overrides', () => {
    const instant = fc.integer({ min: at('2026-03-01T00:00:00Z'), max: at('2026-06-01T00:00:00Z') })
    const override = fc
      .tuple(instant, instant, fc.constantFrom('ana', 'cleo', 'dora'))
      .map(([from, to, agent]) => ({
        agent,
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
      }))
    fc.assert(
      fc.property(fc.array(override, { maxLength: 6 }), instant, (overrides, from) => {
        const period = { from, to: from + 30 * 86_400_000 }
        const turns = turnsBetween({ ...plan, overrides }, period)
        expect([turns[0]?.from, turns.at(-1)?.to]).toEqual([period.from, period.to])
        turns.slice(1).forEach((turn, place) => {
          expect(turn.from).toBe(turns[place]?.to)
          expect(turn.agent).not.toBe(turns[place]?.agent)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('paging', () => {
  const people = { supervisors: ['sue'], everybody: ['ana', 'bob', 'sue'] }
  const paged = (step: number, change: Partial<OnCallPlan> = {}, when = '2026-03-25T02:00:00Z') =>
    pagingStep({ ...plan, ...change }, step, { ...people, at: at(when) })

  test('goes from whoever is on call to the next, to supervisors, and around again', () => {
    const agents = [0, 1, 2, 3].map((step) => paged(step)?.agents)
    expect(agents).toEqual([['ana'], ['bob'], ['sue'], ['ana']])
  })

  test('passes over a step that wakes nobody', () => {
    const gap = paged(0, {}, '2026-03-20T02:00:00Z')
    expect(gap).toMatchObject({ step: 1, agents: ['ana'] })
    expect(paged(0, { rota: null })).toMatchObject({ step: 2, agents: ['sue'] })
  })

  test('does not count on somebody who has left', () => {
    const left = { ...rota, agents: ['gone', 'bob'] }
    expect(paged(0, { rota: left })).toMatchObject({ step: 1, agents: ['bob'] })
  })

  test('wakes supervisors when the chain is empty, and comes to an end', () => {
    expect(paged(0, { chain: [] })?.agents).toEqual(['sue'])
    expect(paged(mostPages)).toBeNull()
    expect(pagingStep(plan, 0, { supervisors: [], everybody: [], at: 0 })).toBeNull()
  })
})

test('safety wakes somebody, an ordinary question does not', () => {
  expect(isEmergency({ urgency: 'normal', trigger: 'safety' })).toBe(true)
  expect(isEmergency({ urgency: 'critical', trigger: 'asked_for_person' })).toBe(true)
  expect(isEmergency({ urgency: 'high', trigger: 'asked_for_person' })).toBe(false)
})
