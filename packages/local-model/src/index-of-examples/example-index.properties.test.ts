import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresOfQuestion, questionWeights } from '../text/features.ts'
import { noBackground } from './background.ts'
import { ExampleIndex } from './example-index.ts'
import type { StoredVector } from './vector.ts'

const anyText = fc
  .array(fc.constantFrom('card', 'lost', 'refund', 'where', 'is', 'my', 'parcel', 'x'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '))
const anyDeed = fc.oneof(
  { weight: 5, arbitrary: anyText.map((text) => ({ text })) },
  fc.record({ removed: fc.nat(20) }),
  fc.constant({ frozen: true }),
)

/** An index that lived through all of this. */
function lived(deeds: readonly object[]): ExampleIndex {
  const index = new ExampleIndex(noBackground, questionWeights)
  for (const deed of deeds) {
    if ('text' in deed) index.append(featuresOfQuestion(String(deed.text)))
    else if ('removed' in deed && index.slots > 0) index.remove(Number(deed.removed) % index.slots)
    else index.freeze()
  }
  return index
}

const slotsOf = (index: ExampleIndex) => Array.from({ length: index.slots }, (_, slot) => slot)

describe('the index of examples, whatever happened to it', () => {
  it('finds by one walk what a comparison with each example finds', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 25 }), anyText, (deeds, asked) => {
        const index = lived(deeds)
        const question = index.read(featuresOfQuestion(asked))
        const cosines = index.cosines(question)
        for (const slot of slotsOf(index))
          expect(cosines[slot]).toBeCloseTo(compared(question, index.vectorAt(slot)), 4)
      }),
      { numRuns: 150 },
    )
  })

  it('gives every example that says something the length of one', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 25 }), (deeds) => {
        const index = lived(deeds)
        for (const slot of slotsOf(index)) {
          const own = index.vectorAt(slot)
          if (own.features.length === 0) continue
          expect(compared(own, own)).toBeCloseTo(1, 4)
          expect(index.lengthOfSum([slot, slot])).toBeCloseTo(2, 4)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('counts only those that live, and closes their gaps in order', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 25 }), (deeds) => {
        const index = lived(deeds)
        const living = slotsOf(index).filter((slot) => !index.isGone(slot))
        expect(index.size).toBe(living.length)
        expect(index.freeze()).toEqual(living)
        expect(index.slots).toBe(living.length)
      }),
      { numRuns: 100 },
    )
  })
})

type Vector = Pick<StoredVector, 'values'> & { features: ArrayLike<number> }

function compared(
  left: { features: ArrayLike<number>; values: ArrayLike<number> },
  right: Vector,
): number {
  const values = new Map(
    Array.from(right.features, (feature, place) => [feature, right.values[place]]),
  )
  return Array.from(left.features).reduce(
    (sum, feature, place) => sum + (left.values[place] ?? 0) * (values.get(feature) ?? 0),
    0,
  )
}
