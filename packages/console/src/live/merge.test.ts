import type { TimelineItem } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { isNewer, mergeRow, mergeTimeline } from './merge.ts'
import { testRow } from './test-row.ts'

const author = { kind: 'customer', name: 'Mia', agent: null, onBehalfOf: null } as const
const note = (id: string, number: number, text = id): TimelineItem => ({
  kind: 'note',
  id,
  number,
  at: `2026-11-20T10:0${number}:00.000Z`,
  author,
  text,
})
const counts = { mine: 0, unassigned: 0, steer: 0, assistant: 0, all: 0, resolved: 0 }
const pagesOf = (...rows: ReturnType<typeof testRow>[]) => ({
  pages: [{ items: rows, counts, next: null }],
  pageParams: [''],
})
const waiting = { kind: 'waiting', for: 'takeover' } as const
const place = { view: 'unassigned', me: 'ana', searching: false } as const

describe('what the stream brings into a thread', () => {
  it('shows an item once, however often it is told', () => {
    const once = mergeTimeline([note('a', 1)], [note('b', 2)])
    expect(mergeTimeline(once, [note('b', 2)]).map((item) => item.id)).toEqual(['a', 'b'])
  })

  it('replaces what it knows already, in its place', () => {
    const merged = mergeTimeline([note('a', 1), note('b', 2)], [note('a', 1, 'delivered')])
    expect(merged.map((item) => item.kind === 'note' && item.text)).toEqual(['delivered', 'b'])
  })

  it('orders by number what arrives out of order', () => {
    const merged = mergeTimeline([note('a', 1)], [note('c', 3), note('b', 2)])
    expect(merged.map((item) => item.id)).toEqual(['a', 'b', 'c'])
  })
})

describe('what the stream brings into a list', () => {
  it('never lets an older row overwrite a newer one', () => {
    const known = testRow({ epoch: 5, newestMessage: 9, holder: waiting })
    const late = testRow({ epoch: 4, newestMessage: 9, holder: waiting, lastLine: 'old' })
    expect(isNewer(known, late)).toBe(false)
    expect(mergeRow(pagesOf(known), late, place).pages[0]?.items[0]?.lastLine).toBe('Hello')
  })

  it('adds a conversation that starts to wait', () => {
    const merged = mergeRow(pagesOf(), testRow({ holder: waiting }), place)
    expect(merged.pages[0]?.items).toHaveLength(1)
  })

  it('removes a conversation that somebody took', () => {
    const taken = testRow({ epoch: 2, holder: { kind: 'human', agent: 'jonas', name: 'Jonas' } })
    const merged = mergeRow(pagesOf(testRow({ holder: waiting })), taken, place)
    expect(merged.pages[0]?.items).toHaveLength(0)
  })

  it('adds nothing to a search that did not ask for it', () => {
    const searching = { ...place, searching: true }
    expect(mergeRow(pagesOf(), testRow({ holder: waiting }), searching).pages[0]?.items).toEqual([])
  })
})
