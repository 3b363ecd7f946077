import { describe, expect, it } from 'vitest'
import { noDenseView } from '../index-of-examples/dense-view.ts'
import { helpCentre } from './help-centre.fixture.ts'
import { createMind, restoreMind } from './mind.ts'
import type { Example } from './understanding.ts'

const questions = [
  'how do I get a refund',
  'where is my parcel',
  'lamp bulb',
  'forgot password',
  'can I cancel',
]

/** Many answers about made-up wares: enough that a lesson sees only its neighbourhood. */
function catalogue(size: number): Example[] {
  const wares = [
    'lamp',
    'chair',
    'kettle',
    'carpet',
    'mirror',
    'drawer',
    'curtain',
    'blanket',
    'clock',
    'vase',
  ]
  const wishes = [
    'return',
    'repair',
    'delivery',
    'warranty',
    'colour',
    'price',
    'assembly',
    'cleaning',
  ]
  return Array.from({ length: size }, (_, place) => {
    const ware = wares[place % wares.length] ?? ''
    const wish = wishes[Math.floor(place / wares.length) % wishes.length] ?? ''
    const text = `${wish} of my ${ware} number ${place % 7} please`
    return { id: `c${place}`, answerId: `${wish}-${ware}`, text, kind: 'question' }
  })
}

describe('keeping a mind in order', () => {
  it('knows much the same taught one by one as taught at once', () => {
    const atOnce = createMind()
    const oneByOne = createMind()
    atOnce.add(catalogue(400))
    for (const example of catalogue(400)) oneByOne.add([example])
    const asked = catalogue(400).filter((_, place) => place % 9 === 0)
    for (const { text, answerId } of asked) {
      expect(oneByOne.ask(text).candidates[0]?.answerId).toBe(answerId)
      expect(atOnce.ask(text).candidates[0]?.answerId).toBe(answerId)
      expect(Math.abs(oneByOne.ask(text).confidence - atOnce.ask(text).confidence)).toBeLessThan(
        0.2,
      )
    }
  })

  it('catches up in slices with what lessons only touched up, and then has nothing left to do', () => {
    const mind = createMind()
    mind.add(catalogue(160))
    for (const example of helpCentre) mind.add([example])
    const left = mind.consolidate(2)
    expect(left).toBeGreaterThan(0)
    expect(mind.consolidate(2)).toBe(Math.max(0, left - 2))
    expect(mind.consolidate(1000)).toBe(0)
    expect(mind.consolidate(1000)).toBe(0)
    expect(mind.ask('how do I get a refund').candidates[0]?.answerId).toBe('refund')
  })

  it('answers alike after it was restored, also when something was replaced and removed before', () => {
    const mind = createMind()
    mind.add([...helpCentre, ...catalogue(60)])
    mind.add([
      { id: 'c3', answerId: 'return-carpet', text: 'roll the carpet back', kind: 'question' },
    ])
    mind.removeAnswer('bulbs')
    const snapshot = mind.snapshot()
    const restored = restoreMind(JSON.parse(JSON.stringify(snapshot)))
    for (const question of questions) expect(restored.ask(question)).toEqual(mind.ask(question))
    expect(restored.size()).toEqual(mind.size())
  })

  it.each([
    ['of an older version', { version: 2 }],
    ['whose pulls were cut off', { pulls: [] }],
    ['whose pulls name answers that are not there', { answers: [] }],
  ])('learns anew from a snapshot %s, and never takes it for its own', (_, change) => {
    const mind = createMind()
    mind.add(helpCentre)
    const taughtAnew = restoreMind({ ...mind.snapshot(), ...change })
    for (const question of questions) {
      const { candidates, confidence } = taughtAnew.ask(question)
      expect(candidates[0]?.answerId).toBe(mind.ask(question).candidates[0]?.answerId)
      expect(confidence).toBeCloseTo(mind.ask(question).confidence, 1)
    }
  })

  it('leaves nothing of what was removed in what it writes down', () => {
    const mind = createMind()
    mind.add(helpCentre)
    mind.add([
      {
        id: 'secret',
        answerId: 'secret',
        text: 'the marmalade password is quince',
        kind: 'question',
      },
    ])
    mind.removeAnswer('secret')
    expect(JSON.stringify(mind.snapshot())).not.toMatch(/quince|secret/)
  })

  it('does without a dense view where none is wanted', () => {
    const mind = createMind({ dense: noDenseView })
    mind.add(helpCentre)
    expect(mind.ask('how do I get a refund').candidates[0]?.answerId).toBe('refund')
  })

  it('takes an article of two hundred pages in pieces, and cites the piece', () => {
    const mind = createMind()
    const pages = Array.from({ length: 800 }, (_, place): Example => {
      const text = `Section ${place} of the rules deals with matter ${place * 7} and form ${place * 13}.`
      return { id: `rules#${place}`, answerId: 'rules', text, kind: 'passage' }
    })
    mind.add([...helpCentre, ...pages])
    expect(mind.ask('which section deals with form 1365').candidates[0]?.exampleId).toBe(
      'rules#105',
    )
  })

  it('reads no more of a message of fifty thousand characters than of one page', () => {
    const mind = createMind()
    mind.add(helpCentre)
    const long = 'where is my parcel and why is it late '.repeat(1400)
    expect(long.length).toBeGreaterThan(50_000)
    expect(mind.ask(long)).toEqual(mind.ask(long.slice(0, 4000)))
  })

  it.each([
    ['de', 'Wie bekomme ich mein Geld zurück?', 'ich möchte bitte mein geld zurück bekommen'],
    ['fr', 'Où est mon colis ?', "où se trouve mon colis s'il vous plaît"],
    ['es', '¿Cómo cancelo mi pedido?', 'quiero cancelar el pedido'],
    ['pt', 'Esqueci a minha senha', 'não consigo lembrar minha senha, esqueci'],
    ['nl', 'Hoe kan ik mijn bestelling annuleren?', 'ik wil de bestelling graag annuleren'],
  ])('understands a paraphrase in %s', (language, taught, asked) => {
    const mind = createMind()
    mind.add(helpCentre)
    mind.add([{ id: 't', answerId: 'taught', text: taught, kind: 'question', language }])
    expect(mind.ask(asked).candidates[0]).toMatchObject({ answerId: 'taught', exampleId: 't' })
  })
})
