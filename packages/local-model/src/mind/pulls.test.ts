import { describe, expect, it } from 'vitest'
import { noBackground } from '../index-of-examples/background.ts'
import { shippedDenseView } from '../index-of-examples/dense-view.ts'
import { helpCentre } from './help-centre.fixture.ts'
import { emptyKnowledge, type Knowledge, place, withdraw } from './knowledge.ts'
import { dot } from './meanings.ts'
import { gather, scoresOf, senseShare, vectorAt } from './pulls.ts'
import { settle } from './settle.ts'

function taught(copies: number): Knowledge {
  const knowledge = emptyKnowledge({ background: noBackground, dense: shippedDenseView() })
  // Said often enough, features have a row of their own; what is said once only is looked up.
  for (let copy = 0; copy < copies; copy += 1)
    for (const example of helpCentre)
      if (example.kind !== 'passage')
        place(knowledge, {
          ...example,
          id: `${example.id}-${copy}`,
          text: `${example.text} w${copy}`,
        })
  settle(knowledge)
  return knowledge
}

/** What the examples say one by one: every pull at the likeness of its example. */
function saidOneByOne({ sayings, learned, meanings }: Knowledge, slot: number): number[] {
  const asked = vectorAt(sayings.index, meanings, slot)
  const scores = new Array<number>(learned.given).fill(0)
  sayings.index.cosines(asked).forEach((cosine, other) => {
    const likeness =
      cosine + senseShare * dot(asked.point, vectorAt(sayings.index, meanings, other).point)
    learned.pulls[other]?.answers.forEach((answer, at) => {
      scores[answer] = (scores[answer] ?? 0) + likeness * (learned.pulls[other]?.weights[at] ?? 0)
    })
  })
  return scores
}

function scoresAt({ sayings, learned, meanings }: Knowledge, slot: number): number[] {
  return [...scoresOf(learned, sayings.index, vectorAt(sayings.index, meanings, slot))]
}

describe('what was learned', () => {
  it.each([1, 6])('is the sum of what every example says, with %d wordings of each', (copies) => {
    const knowledge = taught(copies)
    for (const slot of [0, 3, 11]) {
      const expected = saidOneByOne(knowledge, slot)
      scoresAt(knowledge, slot).forEach((score, answer) => {
        expect(score).toBeCloseTo(expected[answer] ?? 0, 3)
      })
    }
  })

  it('keeps nothing of an example that was taken away', () => {
    const knowledge = taught(6)
    const { sayings, learned, meanings } = knowledge
    for (const slot of [0, 5, 20]) {
      const example = sayings.examples[slot]
      if (example) withdraw(knowledge, example)
    }
    const after = scoresAt(knowledge, 3)
    gather(learned, sayings.index, meanings)
    scoresAt(knowledge, 3).forEach((score, answer) => {
      expect(after[answer]).toBeCloseTo(score, 3)
    })
  })
})
