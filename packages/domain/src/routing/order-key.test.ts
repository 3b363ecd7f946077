import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardOrder } from '../service/order-plan.ts'
import { largestHeadStart, orderKey } from './order-key.ts'
import { facts, noon, queue } from './test-routing.ts'

const key = (change: Parameters<typeof facts>[0], headStartSeconds = 0): number =>
  orderKey(facts(change), { headStartSeconds }, standardOrder)
const seconds = (count: number) => noon + count * 1000

describe('first comes', () => {
  test.each([
    ['who waits longer', { since: seconds(-10) }, {}],
    ['what is urgent', { urgency: 'critical', since: seconds(600) }, {}],
    ['a customer of a higher tier', { tier: 'vip', since: seconds(100) }, {}],
    [
      'whose first answer is due sooner',
      { deadline: seconds(120), since: seconds(10) },
      { deadline: seconds(900) },
    ],
    [
      'whose WhatsApp window closes soon',
      { windowEnd: seconds(600), since: seconds(60) },
      { windowEnd: seconds(80_000) },
    ],
  ])('%s', (_, first, second) => {
    expect(key(first)).toBeLessThan(key(second))
  })

  test('what came to a queue with a head start', () => {
    expect(key({ since: seconds(200) }, 300)).toBeLessThan(key({}))
  })

  test('who has a head start in the plan, and nobody by a word that only looks like one', () => {
    const plan = { ...standardOrder, tierSeconds: { trial: 60 } }
    const start = (tier: string) => noon - orderKey(facts({ tier }), null, plan)
    expect(['trial', 'vip', 'constructor'].map(start)).toEqual([60_000, 0, 0])
  })

  test('nobody because of a window or a date that was over before they began to wait', () => {
    expect(key({ windowEnd: seconds(-86_400), deadline: seconds(-86_400) })).toBe(noon)
  })
})

test('nobody is overtaken by anybody who comes later than the largest head start', () => {
  const instants = fc.integer({ min: 0, max: 1_000_000 }).map((each) => seconds(each))
  const anybody = fc.record({
    since: instants,
    urgency: fc.constantFrom('low', 'normal', 'high', 'critical'),
    tier: fc.constantFrom('standard', 'gold', 'vip', 'unknown'),
    deadline: fc.option(instants),
    windowEnd: fc.option(instants),
  })
  const starts = fc.constantFrom(0, 120, 900)
  const bound = largestHeadStart(
    [0, 120, 900].map((start) => queue({ headStartSeconds: start })),
    standardOrder,
  )
  fc.assert(
    fc.property(anybody, anybody, starts, starts, (early, late, one, other) => {
      fc.pre(late.since >= early.since + bound * 1000)
      expect(key(late, one)).toBeGreaterThanOrEqual(key(early, other))
    }),
    { numRuns: 2_000 },
  )
})
