import { describe, expect, it } from 'vitest'
import { answeredFrom, escalatedBy, scenarioOf, step } from './test-plays.ts'
import { whatsNext } from './whats-next.ts'

const choices = [
  { label: 'Returns', says: 'Returns', article: 'a' },
  { label: 'Parcels', says: 'Parcels', article: 'b' },
  { label: 'None of these', says: 'I need a person', article: null },
]
const asked = (says: string) => step(says, { came: 'asked', choices })
const wanting = (article: string) => ({ ends: [{ kind: 'answered', article }] })

describe('a scripted customer', () => {
  it('says line after line and has nothing to say after the last', () => {
    const scenario = scenarioOf(['One', 'Two'])
    expect(whatsNext(scenario, { line: 0, steps: [] })).toMatchObject({ texts: ['One'], line: 1 })
    const steps = [answeredFrom('One', 'a')]
    expect(whatsNext(scenario, { line: 1, steps })).toMatchObject({ texts: ['Two'], line: 2 })
    expect(whatsNext(scenario, { line: 2, steps })).toBeNull()
  })

  it('says a burst at once', () => {
    const scenario = scenarioOf(['One', { says: 'Two', when: 'together' }, 'Three'])
    expect(whatsNext(scenario, { line: 0, steps: [] })).toMatchObject({
      texts: ['One', 'Two'],
      line: 2,
    })
  })

  it('leaves out what waits for something that did not come', () => {
    const scenario = scenarioOf(['One', { says: 'The first', when: 'if_asked' }, 'Thanks'])
    const steps = [answeredFrom('One', 'a')]
    expect(whatsNext(scenario, { line: 1, steps })).toMatchObject({ texts: ['Thanks'], line: 3 })
  })

  it('picks the article that is expected, without using up the script', () => {
    const scenario = scenarioOf(['One', 'Two'], wanting('b'))
    expect(whatsNext(scenario, { line: 1, steps: [asked('One')] })).toEqual({
      ...{ texts: ['Parcels'], line: 1, isPick: true },
    })
  })

  it('picks none of them when told so, and goes on where nothing fits', () => {
    const none = scenarioOf(['One', 'Two'], wanting('c'))
    expect(whatsNext(none, { line: 1, steps: [asked('One')] })?.texts).toEqual(['Two'])
    const customer = { ...none.customer, picks: 'none' }
    const refusing = { ...none, customer } as typeof none
    expect(whatsNext(refusing, { line: 1, steps: [asked('One')] })?.texts).toEqual([
      'I need a person',
    ])
  })

  it('says their own line where one waits for the question', () => {
    const scenario = scenarioOf(['One', { says: '2', when: 'if_asked' }], wanting('a'))
    expect(whatsNext(scenario, { line: 1, steps: [asked('One')] })?.texts).toEqual(['2'])
  })

  it('does not pick for ever', () => {
    const scenario = scenarioOf(['One'], wanting('b'))
    const steps = ['One', 'Parcels', 'Parcels', 'Parcels'].map(asked)
    expect(whatsNext(scenario, { line: 1, steps })).toBeNull()
  })

  it('is silent once a person was called to take over, and writes on while one is only asked', () => {
    const scenario = scenarioOf(['One', 'Two'])
    const [taken, guided] = (['takeover', 'steer'] as const).map((mode) =>
      whatsNext(scenario, { line: 1, steps: [escalatedBy('One', 'loop', mode)] }),
    )
    expect(taken).toBeNull()
    expect(guided?.texts).toEqual(['Two'])
  })

  it('leaves the question unanswered where being asked is what is expected', () => {
    const scenario = scenarioOf(['One'], { ends: [{ kind: 'asked' }] })
    expect(whatsNext(scenario, { line: 1, steps: [asked('One')] })).toBeNull()
  })
})
