import { describe, expect, test } from 'vitest'
import { anything } from '../service/default-plan.ts'
import { queueOf, wayOf } from './queue-of.ts'
import { facts, noon, queue } from './test-routing.ts'

const takes = (change: Partial<typeof anything>) => ({ ...anything, ...change })
const vip = queue({ id: 'vip', takes: takes({ tiers: ['vip'] }) })
const billing = queue({ id: 'billing', takes: takes({ topics: ['billing'] }) })
const questions = queue({ id: 'questions', takes: takes({ modes: ['steer'] }) })
const europe = queue({ id: 'europe', takes: takes({ regions: ['Europe'] }) })
const rest = queue({ id: 'rest' })
const plan = { queues: [vip, billing, questions, europe, rest] }

describe('the queue of an escalation', () => {
  test.each([
    ['by tier', { tier: 'vip', topics: ['billing'] }, 'vip'],
    ['by topic', { topics: ['distress', 'billing'] }, 'billing'],
    ['by mode', { mode: 'steer' as const }, 'questions'],
    ['by region', { timeZone: 'Europe/Berlin' }, 'europe'],
    ['a region is no beginning of a word', { timeZone: 'Europeana/Nowhere' }, 'rest'],
    ['what nobody else takes', {}, 'rest'],
    ['where a supervisor put it', { tier: 'vip', pinnedQueue: 'billing' }, 'billing'],
    ['a queue that is gone holds nothing', { pinnedQueue: 'closed' }, 'rest'],
  ])('is the first that takes it: %s', (_, change, expected) => {
    expect(queueOf(plan, facts(change))?.id).toBe(expected)
  })

  test('is the last one even when no queue takes it: nothing may fall through', () => {
    expect(queueOf({ queues: [vip, billing] }, facts())?.id).toBe('billing')
  })
})

describe('overflowing', () => {
  const late = (to: string, seconds: number) => ({
    ...{ queue: to, afterSeconds: seconds, aboveWaiting: null },
  })
  const first = queue({ id: 'first', overflow: late('second', 60) })
  const way = (queues: ReturnType<typeof queue>[], seconds: number, crowd = {}) => {
    const found = wayOf({ queues }, facts(), { now: noon + seconds * 1000, crowd })
    return [
      found.queues.map(({ id }) => id),
      found.nextAt === null ? null : (found.nextAt - noon) / 1000,
    ]
  }

  test('happens when it has waited too long, and not before', () => {
    const queues = [first, queue({ id: 'second' })]
    expect(way(queues, 59)).toEqual([['first'], 60])
    expect(way(queues, 60)).toEqual([['first', 'second'], null])
  })

  test('goes on from queue to queue, each with its own time', () => {
    const queues = [
      first,
      queue({ id: 'second', overflow: late('third', 30) }),
      queue({ id: 'third' }),
    ]
    expect(way(queues, 60)).toEqual([['first', 'second'], 90])
    expect(way(queues, 90)).toEqual([['first', 'second', 'third'], null])
  })

  test('happens at once when too many wait', () => {
    const full = { queue: 'second', afterSeconds: null, aboveWaiting: 10 }
    const queues = [queue({ id: 'first', overflow: full }), queue({ id: 'second' })]
    expect(way(queues, 0, { first: 10 })).toEqual([['first'], null])
    expect(way(queues, 0, { first: 11 })).toEqual([['first', 'second'], null])
  })

  test('in a ring ends where it began', () => {
    const queues = [first, queue({ id: 'second', overflow: late('first', 0) })]
    expect(way(queues, 3600)).toEqual([['first', 'second'], null])
    expect(way([queue({ id: 'first', overflow: late('first', 0) })], 1)).toEqual([['first'], null])
  })

  test('into a queue that does not exist is none', () => {
    expect(way([first], 3600)).toEqual([['first'], null])
  })
})
