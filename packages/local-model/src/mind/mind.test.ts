import { describe, expect, it } from 'vitest'
import { articles, examplesOf, helpCentre } from './help-centre.fixture.ts'
import { createMind } from './mind.ts'
import type { Example } from './understanding.ts'

function mindOfShop() {
  const mind = createMind()
  for (const article of articles) mind.add(examplesOf(article))
  return mind
}

describe('a mind with a small help centre', () => {
  it('knows a question it was taught, also with slips and a greeting', () => {
    const mind = mindOfShop()
    for (const example of helpCentre.filter((one) => one.kind === 'question')) {
      for (const text of [
        example.text,
        `Hello! ${example.text.toUpperCase()}??`,
        withSlip(example.text),
      ]) {
        const { candidates, confidence } = mind.ask(text)
        expect(candidates[0]?.answerId).toBe(example.answerId)
        expect(confidence).toBeGreaterThanOrEqual(0.9)
      }
    }
  })

  it.each([
    'how do I bake bread',
    'what will the weather be tomorrow',
    'who won the football world cup',
    'write me a poem about the sea',
    'asdf qwertz',
  ])('does not trust itself with "%s"', (text) => {
    const { confidence, knownShare } = mindOfShop().ask(text)
    expect(confidence).toBeLessThan(0.4)
    expect(knownShare).toBeLessThan(0.9)
  })

  it('finds an answer by what its passages say, and cites the passage', () => {
    const { candidates } = mindOfShop().ask('is it the E27 screw or the GU10 twist socket')
    expect(candidates[0]).toMatchObject({ answerId: 'bulbs', exampleId: 'bulbs-passage-0' })
  })

  it('offers a paraphrase among the first three', () => {
    const { candidates } = mindOfShop().ask('when will the parcel I bought arrive')
    expect(candidates.slice(0, 3).map((one) => one.answerId)).toContain('delivery')
  })

  it('orders candidates by probability, and probabilities add up to one at most', () => {
    const { candidates } = mindOfShop().ask('I want to send my lamp back')
    const chances = candidates.map((one) => one.probability)
    expect(chances).toEqual([...chances].sort((left, right) => right - left))
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1.000001)
  })

  it('promises "among three" at least as firmly as "right"', () => {
    const mind = mindOfShop()
    for (const text of ['refund', 'my lamp', 'password mail', 'bread']) {
      const { confidence, amongThree } = mind.ask(text)
      expect(amongThree).toBeGreaterThanOrEqual(confidence)
    }
  })
})

describe('learning', () => {
  const lesson: Example = {
    id: 'taught-1',
    answerId: 'engraving',
    kind: 'question',
    text: 'Can you engrave a name on the lamp shade?',
  }

  it('answers from the very first lesson at once', () => {
    const mind = createMind()
    mind.add([lesson])
    const { candidates, confidence } = mind.ask('can you engrave a name on the lamp shade')
    expect(candidates[0]?.answerId).toBe('engraving')
    expect(confidence).toBeGreaterThanOrEqual(0.9)
  })

  it('has a new lesson live at once among everything else', () => {
    const mind = mindOfShop()
    mind.add([lesson])
    const { candidates, confidence } = mind.ask('hi, can you engrave a name on a lamp shade please')
    expect(candidates[0]).toMatchObject({ answerId: 'engraving', exampleId: 'taught-1' })
    expect(confidence).toBeGreaterThanOrEqual(0.9)
  })

  it('lets an example with a known id take the place of the old one', () => {
    const mind = mindOfShop()
    mind.add([lesson])
    const before = mind.size()
    mind.add([{ ...lesson, text: 'Do you wrap presents in paper?' }])
    expect(mind.size()).toEqual(before)
    expect(mind.ask('do you wrap presents in paper').candidates[0]?.answerId).toBe('engraving')
    expect(mind.ask('can you engrave a name on the lamp shade').confidence).toBeLessThan(0.7)
  })

  it('moves an example to another answer when told so', () => {
    const mind = mindOfShop()
    mind.add([lesson])
    mind.add([{ ...lesson, answerId: 'personal-gifts' }])
    expect(mind.ask(lesson.text).candidates[0]?.answerId).toBe('personal-gifts')
    expect(mind.ask(lesson.text).candidates.map((one) => one.answerId)).not.toContain('engraving')
  })

  it('forgets an answer that was removed', () => {
    const mind = mindOfShop()
    mind.removeAnswer('refund')
    const { candidates } = mind.ask('how do I get a refund')
    expect(candidates.map((one) => one.answerId)).not.toContain('refund')
    expect(mind.size().answers).toBe(articles.length - 1)
  })

  it('knows nothing when it was taught nothing', () => {
    expect(createMind().ask('anything')).toEqual({
      candidates: [],
      confidence: 0,
      amongThree: 0,
      inScope: 0,
      knownShare: 0,
    })
  })
})

function withSlip(text: string): string {
  const middle = Math.floor(text.length / 2)
  return text.slice(0, middle) + text.slice(middle + 1)
}
