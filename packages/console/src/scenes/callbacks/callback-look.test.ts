import { describe, expect, it } from 'vitest'
import type { CallbackView } from '../../api/reaching-types.ts'
import { stateOf } from './callback-look.ts'
import { personColumns } from './columns.ts'

const now = Date.parse('2026-11-29T10:00:00.000Z')
const inMinutes = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const callback = (from: number | null, more: Partial<CallbackView> = {}): CallbackView => ({
  ...{ id: 'a', conversation: 'c', customer: 'Mia', channel: 'webchat', state: 'open', why: '' },
  promisedAt: inMinutes(-600),
  dueFrom: from === null ? null : inMinutes(from),
  dueTo: from === null ? null : inMinutes(from + 30),
  ...{ team: null, agent: null, way: 'here', address: null, summary: null, missed: 0 },
  ...{ guaranteed: false, keptAt: null },
  ...more,
})

describe('a promised callback', () => {
  it('is planned, then due, then missed when nobody came', () => {
    expect(stateOf(callback(10), now)).toBe('planned')
    expect(stateOf(callback(-10), now)).toBe('due')
    expect(stateOf(callback(-31), now)).toBe('missed')
  })

  it('is never missed once it was kept', () => {
    expect(stateOf(callback(-31, { state: 'kept' }), now)).toBe('kept')
  })

  it('without a time waits and is not late', () => {
    expect(stateOf(callback(null), now)).toBe('planned')
  })
})

describe('a day by person', () => {
  it('has a column for what nobody has yet, and one for whoever left but still owes something', () => {
    const day = new Date(now)
    const people = [
      { id: 'ana', name: 'Ana', active: true },
      { id: 'gone', name: 'Gone', active: false },
    ]
    const owes = [callback(0, { agent: 'gone' }), callback(0)]
    expect(personColumns(day, owes, people).map(({ word, items }) => [word, items.length])).toEqual(
      [
        ['Nobody yet', 1],
        ['Ana', 0],
        ['Gone', 1],
      ],
    )
    expect(personColumns(day, [], people).map(({ word }) => word)).toEqual(['Nobody yet', 'Ana'])
  })
})
