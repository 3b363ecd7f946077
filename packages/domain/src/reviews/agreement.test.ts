import { describe, expect, it } from 'vitest'
import { cohensKappa, krippendorffsAlpha, type RatedUnit } from './agreement.ts'

/** The reliability data of the source's section C: four coders, twelve units, with gaps. */
const coders = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]
const units: RatedUnit[] = Array.from({ length: 12 }, (_, unit) =>
  coders.map((ratings) => ratings[unit] ?? null),
)

describe('agreement of any number of reviewers', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is what the source works out, on a %s scale: %f', (distance, alpha) => {
    expect(krippendorffsAlpha(units, distance)).toBeCloseTo(alpha, 3)
  })

  it('does not depend on who is asked first', () => {
    const turned = units.map((unit) => unit.toReversed()).toReversed()
    expect(krippendorffsAlpha(turned, 'ordinal')).toBeCloseTo(
      krippendorffsAlpha(units, 'ordinal') ?? Number.NaN,
      12,
    )
  })

  it.each<[string, RatedUnit[]]>([
    ['nobody rated', []],
    ['each thing was rated by one person', [[1], [2, null]]],
    [
      'all said the same of everything',
      [
        [1, 1],
        [1, 1, 1],
      ],
    ],
  ])('is not known where %s', (_why, given) => {
    expect(krippendorffsAlpha(given, 'nominal')).toBeNull()
  })
})

describe('agreement of two, by how often each says what', () => {
  const times = (count: number, pair: [number, number]) => Array.from({ length: count }, () => pair)

  it('counts only what is better than chance', () => {
    const pairs = [
      ...times(20, [1, 1]),
      ...times(5, [1, 0]),
      ...times(10, [0, 1]),
      ...times(15, [0, 0]),
    ]
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10)
  })

  it('is full, none, or against each other', () => {
    expect(cohensKappa([...times(3, [1, 1]), ...times(3, [0, 0])])).toBe(1)
    expect(cohensKappa([...times(1, [1, 1]), [1, 0], [0, 1], [0, 0]])).toBe(0)
    expect(cohensKappa([...times(2, [1, 0]), ...times(2, [0, 1])])).toBe(-1)
  })

  it('is not known without pairs, or where both only ever said one and the same', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa(times(9, [1, 1]))).toBeNull()
  })
})
