import type { SteerCluster } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { testRow } from '../../live/test-row.ts'
import { entriesOf, entryWith } from './entries.ts'

const row = (id: string) => testRow({ id })
const cluster = (ids: string[], rush: SteerCluster['rush'] = null): SteerCluster => ({
  ...{ question: 'Is it down?', whyStuck: '', proposedAnswers: [], rush },
  members: ids.map((conversation) => ({
    ...{ conversation, escalation: conversation, steers: 0, newestCustomerMessage: 1 },
    ...{ customer: '', language: null, question: '', said: '', since: '2026-01-01T00:00:00Z' },
  })),
})
const keys = (...given: Parameters<typeof entriesOf>) => entriesOf(...given).map(({ key }) => key)

describe('the list of questions', () => {
  it('shows many that ask the same once, where the first of them stands', () => {
    expect(keys(['a', 'b', 'c', 'd'].map(row), [cluster(['d', 'b'])])).toEqual(['a', 'd', 'c'])
  })

  it('puts a rush on top', () => {
    const rush = cluster(['c', 'd'], { count: 2, minutes: 1 })
    expect(keys(['a', 'b', 'c', 'd'].map(row), [rush])).toEqual(['c', 'a', 'b'])
  })

  it('shows a cluster whose rows are not loaded yet', () => {
    expect(keys([row('a')], [cluster(['x', 'y'])])).toEqual(['x', 'a'])
  })

  it('is as it was without clusters', () => {
    expect(keys(['a', 'b'].map(row), [])).toEqual(['a', 'b'])
  })

  it('finds a cluster by each of its members', () => {
    const entries = entriesOf(['a', 'b', 'c'].map(row), [cluster(['b', 'c'])])
    expect(entryWith(entries, 'c')).toBe(entryWith(entries, 'b'))
    expect(entryWith(entries, 'nobody')).toBeUndefined()
  })
})
