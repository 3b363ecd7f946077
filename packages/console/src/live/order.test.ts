import { describe, expect, it } from 'vitest'
import { belongsTo, sortedFor } from './order.ts'
import { testRow } from './test-row.ts'

const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`
const ids = (rows: { id: string }[]) => rows.map((row) => row.id)

describe('the order of a list', () => {
  it('puts the most urgent first, and among equals who waits longest', () => {
    const rows = [
      testRow({ id: 'late', waitingSince: at(9) }),
      testRow({ id: 'early', waitingSince: at(1) }),
      testRow({ id: 'critical', urgency: 'critical', waitingSince: at(20) }),
    ]
    expect(ids(sortedFor('unassigned', rows))).toEqual(['critical', 'early', 'late'])
  })

  it('shows my own unanswered customers before those who wait for nothing', () => {
    const rows = [
      testRow({ id: 'answered', lastAt: at(30) }),
      testRow({ id: 'asks', unansweredSince: at(5) }),
      testRow({ id: 'asked earlier', unansweredSince: at(2) }),
    ]
    expect(ids(sortedFor('mine', rows))).toEqual(['asked earlier', 'asks', 'answered'])
  })

  it('leaves the given rows as they were', () => {
    const rows = [testRow({ id: 'b', lastAt: at(1) }), testRow({ id: 'a', lastAt: at(2) })]
    sortedFor('all', rows)
    expect(ids(rows)).toEqual(['b', 'a'])
  })
})

describe('where a row belongs', () => {
  it('shows a conversation that I hold as mine and nobody else’s', () => {
    const row = testRow({ holder: { kind: 'human', agent: 'ana', name: 'Ana' } })
    expect(belongsTo('mine', row, 'ana')).toBe(true)
    expect(belongsTo('mine', row, 'jonas')).toBe(false)
    expect(belongsTo('assistant', row, 'ana')).toBe(false)
  })

  it('keeps those who wait for a person apart from questions', () => {
    const person = testRow({ holder: { kind: 'waiting', for: 'takeover' } })
    const question = testRow({ holder: { kind: 'waiting', for: 'steer' } })
    expect(belongsTo('unassigned', person, 'ana')).toBe(true)
    expect(belongsTo('steer', person, 'ana')).toBe(false)
    expect(belongsTo('steer', question, 'ana')).toBe(true)
  })

  it('shows whoever is owed a callback among those who wait, until a person has them', () => {
    const owed = { callbackSince: '2026-11-20T10:00:00.000Z' }
    expect(belongsTo('unassigned', testRow(owed), 'ana')).toBe(true)
    expect(belongsTo('unassigned', testRow({ ...owed, status: 'resolved' }), 'ana')).toBe(true)
    const held = testRow({ ...owed, holder: { kind: 'human', agent: 'ana', name: 'Ana' } })
    expect(belongsTo('unassigned', held, 'ana')).toBe(false)
  })

  it('takes a resolved conversation out of every list but its own', () => {
    const row = testRow({ status: 'resolved' })
    expect(belongsTo('all', row, 'ana')).toBe(false)
    expect(belongsTo('assistant', row, 'ana')).toBe(false)
    expect(belongsTo('resolved', row, 'ana')).toBe(true)
  })
})
