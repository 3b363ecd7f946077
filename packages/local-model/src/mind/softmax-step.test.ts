import { describe, expect, it } from 'vitest'
import { changesOf } from './softmax-step.ts'

/** An example on its own, corrected until nothing changes any more. */
function settled(answers: number, own: number) {
  const judged = {
    scores: new Float64Array(answers),
    weights: new Float64Array(answers),
    own,
    square: 1,
  }
  const changes = { places: new Int32Array(answers), by: new Float64Array(answers) }
  for (let round = 0; round < 100; round += 1) {
    const count = changesOf(judged, changes)
    if (count === 0) return { ...judged, rounds: round }
    for (let change = 0; change < count; change += 1) {
      const place = changes.places[change] ?? 0
      judged.scores[place] = (judged.scores[place] ?? 0) + (changes.by[change] ?? 0)
    }
  }
  return { ...judged, rounds: 100 }
}

describe('what an example says once it is judged rightly', () => {
  it('speaks for its own answer and against the others, and then rests', () => {
    const { scores, weights, rounds } = settled(3, 1)
    expect(rounds).toBeLessThan(100)
    expect(weights[1]).toBeGreaterThan(0)
    expect(weights[0]).toBeLessThan(0)
    expect(weights[2]).toBeCloseTo(weights[0] ?? 0, 6)
    expect(scores[1]).toBeGreaterThan(1)
  })

  it('has to earn the only answer there is against nothing at all', () => {
    const { scores } = settled(1, 0)
    expect(scores[0]).toBeGreaterThan(1)
  })
})
