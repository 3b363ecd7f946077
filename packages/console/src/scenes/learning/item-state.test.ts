import type { ItemReview, LearnedItem } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { scaleOf, sortedBy, stateOf } from './item-state.ts'

const item = (more: Partial<LearnedItem> = {}): LearnedItem => ({
  ...{ article: 'a', title: 'Gift wrapping', from: 'guidance', status: 'published', by: 'Ana' },
  ...{ taughtAt: '2026-11-02T09:00:00.000Z', ageDays: 20, uses: 4, picks: 1, lastUsedAt: null },
  ...{ effect: null, judged: 0, wrong: 0, precision: null },
  satisfaction: { up: 0, down: 0, survey: null },
  harm: { score: 2.25, limit: 4.5, state: 'fine' },
  ...more,
})
const review = (more: Partial<ItemReview> = {}): ItemReview => ({
  ...{ id: 'r', article: 'a', title: 'Gift wrapping', body: 'Yes.', state: 'retired' },
  ...{ why: 'Called wrong by 2 audits.', openedAt: '2026-11-20T09:00:00.000Z' },
  evidence: { score: 5, limit: 4.5, judged: 3, wrong: 2, answers: [] },
  ...{ decision: null, decidedWhy: null, decidedAt: null },
  ...more,
})
const decidedAt = '2026-11-21T09:00:00.000Z'

describe('how a learned item stands', () => {
  it('is in use, and nothing more is said, while nobody has called it wrong', () => {
    expect(stateOf(item(), undefined)).toEqual({ kind: 'used', word: 'In use', why: null })
  })

  it('says that it was retired because it did harm, and why', () => {
    const state = stateOf(item({ status: 'retired' }), review())
    expect([state.kind, state.why]).toEqual(['harmful', 'Called wrong by 2 audits.'])
  })

  it('asks for a look as soon as something speaks against it', () => {
    const harm = { score: 3.1, limit: 4.5, state: 'watched' } as const
    expect(stateOf(item({ harm }), undefined)).toMatchObject({ kind: 'watched' })
    expect(stateOf(item({ harm }), undefined).why).toContain('3.1 of the 4.5')
    expect(stateOf(item(), review({ state: 'watched' })).kind).toBe('watched')
  })

  it('follows what was decided', () => {
    const kept = review({ decision: 'kept_out', decidedWhy: 'Prices changed.', decidedAt })
    expect(stateOf(item({ status: 'retired' }), kept)).toEqual({
      ...{ kind: 'retired', word: 'Kept out of use', why: 'Prices changed.' },
    })
    const back = review({ decision: 'restored', decidedAt })
    expect(stateOf(item(), back).word).toBe('Back in use')
    const looked = review({ state: 'watched', decision: 'looked_at', decidedAt })
    expect(stateOf(item(), looked).word).toBe('In use')
  })

  it('does not put harm to what a person retired without it', () => {
    expect(stateOf(item({ status: 'retired' }), undefined)).toEqual({
      ...{ kind: 'retired', word: 'Retired', why: null },
    })
  })
})

const effect = (avoided: number) => ({
  ...{ matters: 20, expected: 9, escalated: 9 - avoided, avoided },
  ...{ low: avoided - 3, high: avoided + 3 },
})

it('orders items by what is asked, and those without an effect come last', () => {
  const items = [
    item({ article: 'unmeasured' }),
    item({ article: 'harmless', effect: effect(-1), wrong: 1, judged: 9, ageDays: 3 }),
    item({ article: 'good', effect: effect(6), wrong: 1, judged: 2, uses: 1 }),
  ]
  const ids = (order: Parameters<typeof sortedBy>[0]) =>
    sortedBy(order, items).map(({ article }) => article)
  expect(ids('avoided')).toEqual(['good', 'harmless', 'unmeasured'])
  expect(ids('wrong')).toEqual(['good', 'harmless', 'unmeasured'])
  expect(ids('age')[0]).toBe('harmless')
  expect(ids('uses').at(-1)).toBe('good')
})

it('draws all effects on one scale on which nothing avoided has a place', () => {
  expect(scaleOf([item({ effect: effect(6) })])).toEqual({ from: 0, to: 9 })
  expect(scaleOf([item({ effect: effect(-2) }), item()])).toEqual({ from: -5, to: 1 })
})
