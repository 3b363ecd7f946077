import { describe, expect, it } from 'vitest'
import type { Notice } from '../api/types.ts'
import { mergeNotice } from './merge-notices.ts'

const at = '2026-11-20T09:00:00.000Z'
const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  ...{ id, kind: 'offer', conversation: null, title: id, body: '', link: null, urgent: false, at },
  ...{ acknowledgedAt: null, overAt: null, rings: true, ways: {} },
  ...more,
})
const idsOf = ({ items }: { items: Notice[] }) => items.map(({ id }) => id)

describe('what I was told', () => {
  it('has the newest on top and counts what I have not seen', () => {
    const list = mergeNotice({ items: [notice('old')], open: 1 }, notice('new'))
    expect([idsOf(list), list.open]).toEqual([['new', 'old'], 2])
  })

  it('counts once what is heard twice, and nothing that is over or seen', () => {
    const once = mergeNotice({ items: [], open: 0 }, notice('a'))
    const twice = mergeNotice(once, notice('a'))
    expect([idsOf(twice), twice.open]).toEqual([['a'], 1])
    expect(mergeNotice(twice, notice('a', { overAt: at })).open).toBe(0)
    expect(mergeNotice(twice, notice('a', { acknowledgedAt: at })).open).toBe(0)
  })
})
