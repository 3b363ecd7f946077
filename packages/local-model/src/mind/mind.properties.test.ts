import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articles, examplesOf, helpCentre } from './help-centre.fixture.ts'
import { createMind, restoreMind } from './mind.ts'
import type { Example, Understanding } from './understanding.ts'

const questions = [
  'how do I get a refund',
  'where is it',
  'lamp bulb',
  'cancel',
  'bake bread',
  'passwort vergessen',
  '',
]
const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const anyExample: fc.Arbitrary<Example> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  answerId: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
  text: fc.oneof(anyText, fc.constantFrom(...helpCentre.map((example) => example.text))),
  kind: fc.constantFrom('title', 'heading', 'question', 'passage'),
})

describe('a mind, whatever happens to it', () => {
  it('answers identically after it was written down and restored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyExample, { maxLength: 6 }), { maxLength: 6 }),
        anyText,
        (lessons, text) => {
          const mind = createMind()
          for (const lesson of lessons) mind.add(lesson)
          const restored = restoreMind(JSON.parse(JSON.stringify(mind.snapshot())))
          for (const question of [...questions, text])
            expect(restored.ask(question)).toEqual(mind.ask(question))
          expect(restored.size()).toEqual(mind.size())
        },
      ),
      { numRuns: 60 },
    )
  })

  it('learns on after being restored as it would have without', () => {
    const mind = createMind()
    mind.add(helpCentre.slice(0, 20))
    const restored = restoreMind(JSON.parse(JSON.stringify(mind.snapshot())))
    mind.add(helpCentre.slice(20))
    restored.add(helpCentre.slice(20))
    for (const question of questions) expect(restored.ask(question)).toEqual(mind.ask(question))
  })

  it('is nearly as before when an answer was added and removed again', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const mind = createMind()
        mind.add(helpCentre)
        const before = questions.map((question) => mind.ask(question))
        mind.add(
          texts.map((text, place) => ({
            id: `x${place}`,
            answerId: 'extra',
            text,
            kind: 'question',
          })),
        )
        mind.removeAnswer('extra')
        questions.forEach((question, place) => {
          expectNear(mind.ask(question), before[place])
        })
      }),
      { numRuns: 30 },
    )
  })

  it('thinks much the same in whatever order it was taught', () => {
    const inOrder = createMind()
    for (const article of articles) inOrder.add(examplesOf(article))
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        const other = createMind()
        for (const article of order) other.add(examplesOf(article))
        for (const question of [
          'how do I get a refund',
          'lamp bulb',
          'cancel my order',
          'forgot password',
        ]) {
          expectNear(other.ask(question), inOrder.ask(question))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('survives hostile Unicode and never leaves the range of probabilities', () => {
    const mind = createMind()
    mind.add(helpCentre)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        mind.add([{ id: 'hostile', answerId: 'hostile', text, kind: 'question' }])
        const { candidates, ...chances } = mind.ask(text)
        for (const chance of Object.values(chances)) {
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
        for (const candidate of candidates)
          expect(Number.isFinite(candidate.probability)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('takes a text of ten megabytes for its beginning', () => {
    const mind = createMind()
    mind.add(helpCentre)
    const long = `where is my parcel ${'x'.repeat(10_000_000)}`
    expect(mind.ask(long)).toEqual(mind.ask(long.slice(0, 4000)))
  })
})

function expectNear(one: Understanding, other: Understanding | undefined): void {
  expect(Math.abs(one.confidence - (other?.confidence ?? 0))).toBeLessThan(0.15)
  const sure = (other?.confidence ?? 0) > 0.5
  if (sure) expect(one.candidates[0]?.answerId).toBe(other?.candidates[0]?.answerId)
}
