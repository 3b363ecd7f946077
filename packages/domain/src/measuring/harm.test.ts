import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HarmEvidence, type HarmSource, weighHarm } from './harm.ts'

const said = (source: HarmSource, isRight: boolean, isOwn = true): HarmEvidence => ({
  ...{ source, isRight, isOwn },
})
const times = (count: number, evidence: HarmEvidence): HarmEvidence[] =>
  Array.from({ length: count }, () => evidence)
const used = said('use', true)
const state = (...evidence: HarmEvidence[]) => weighHarm(evidence).state

describe('harm of a learned item', () => {
  it.each<[string, HarmEvidence[], string]>([
    ['nothing said', times(20, used), 'fine'],
    ['one flag', [said('flag', false)], 'watched'],
    ['one flag among a hundred uses', [...times(100, used), said('flag', false)], 'fine'],
    ['one correction', [said('correction', false)], 'watched'],
    ['two flags in a row', times(2, said('flag', false)), 'harmful'],
    ['looked at and wrong, just taught', [said('audit', false)], 'harmful'],
    [
      'looked at and wrong, after two that were right',
      [...times(2, said('audit', true)), said('audit', false)],
      'watched',
    ],
    [
      'a good year, then wrong twice',
      [...times(300, used), ...times(2, said('audit', false))],
      'harmful',
    ],
    ['wrong for a question it was not taught for', [said('audit', false, false)], 'watched'],
    ['thumbs of customers alone, however many', times(40, said('thumb', false)), 'watched'],
    [
      'thumbs of customers, and a colleague who agrees',
      [...times(4, said('thumb', false)), said('flag', false)],
      'harmful',
    ],
  ])('%s', (_, evidence, wanted) => {
    expect(state(...evidence)).toBe(wanted)
  })

  it('never follows from a single flag or correction, whatever went before', () => {
    const before = fc.array(fc.constantFrom(used, said('audit', true), said('review', true)), {
      maxLength: 50,
    })
    fc.assert(
      fc.property(before, fc.constantFrom<HarmSource>('flag', 'correction'), (evidence, source) => {
        expect(state(...evidence, said(source, false))).not.toBe('harmful')
      }),
    )
  })

  it('never grows by an answer that was right', () => {
    const any = fc.record({
      source: fc.constantFrom<HarmSource>('audit', 'review', 'correction', 'flag', 'thumb', 'use'),
      isRight: fc.boolean(),
      isOwn: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (evidence) => {
        const { score } = weighHarm(evidence)
        expect(weighHarm([...evidence, said('audit', true)]).score).toBeLessThanOrEqual(score)
        expect(weighHarm([...evidence, said('audit', false)]).score).toBeGreaterThan(score)
      }),
    )
  })

  it('finds items that are mostly wrong within a few looks, and lets nearly all good ones be', () => {
    let state = 5
    const draw = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const retired = (isWrong: number, looks: number): number => {
      const items = 2_000
      let count = 0
      for (let item = 0; item < items; item += 1) {
        const evidence = Array.from({ length: looks * 5 }, (_, place) =>
          place % 5 === 4 ? said('audit', draw() >= isWrong) : used,
        )
        if (weighHarm(evidence).state === 'harmful') count += 1
      }
      return count / items
    }
    expect(retired(0.9, 4)).toBeGreaterThan(0.95)
    expect(retired(0.02, 10)).toBeLessThan(0.05)
  })
})
