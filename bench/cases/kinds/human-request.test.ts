import { describe, expect, it } from 'vitest'
import { kind } from './human-request.ts'

const cases = [
  { id: 'a', text: 'let me talk to a human', lang: 'en', expect: 'yes' },
  { id: 'b', text: 'where is my parcel', lang: 'en', expect: 'no' },
  { id: 'c', text: 'is anyone there?', lang: 'en', expect: 'ambiguous' },
  { id: 'd', text: 'ich brauche die Rechnung', lang: 'de', expect: 'no' },
]

describe('judging whether a person was asked for', () => {
  it('takes an offer, or a handover, for right where the message is ambiguous', async () => {
    const offered = await kind.judge({ id: 'o', text: 'is anyone there?', expect: 'ambiguous' })
    expect(offered).toMatchObject({ right: true, decided: 'offer' })
    const handed = await kind.judge({ id: 'h', text: 'get me a human', expect: 'ambiguous' })
    expect(handed).toMatchObject({ right: true, decided: 'hand over' })
  })

  it('wants a handover for a plain request, and nothing at all for an ordinary message', async () => {
    const offer = await kind.judge({ id: 'o', text: 'is anyone there?', expect: 'yes' })
    expect(offer.right).toBe(false)
    const needless = await kind.judge({ id: 'n', text: 'is anyone there?', expect: 'no' })
    expect(needless.right).toBe(false)
  })

  it('counts recall, precision and false alarms, and leaves out what cannot be divided', async () => {
    const judged = await Promise.all(cases.map((one) => kind.judge(one)))
    expect(kind.scores(judged, cases)).toMatchObject({
      recall: 100,
      precision: 100,
      falseAlarms: 0,
      ambiguousRight: 100,
      languages: { de: { recall: null, falseAlarms: 0 }, en: { recall: 100 } },
    })
  })

  it('refuses a case that says nothing to expect', () => {
    expect(() => kind.judge({ id: 'x', text: 'hello' })).toThrow(/x needs a text/)
  })
})
