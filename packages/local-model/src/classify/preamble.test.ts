import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preambleIn } from './preamble.ts'

describe('what goes before a question', () => {
  it.each([
    ['one moment, I look for the number', 'hold_on'],
    ['One moment please', 'hold_on'],
    ['hang on a sec, let me check', 'hold_on'],
    ["wait, I'll grab my order number", 'hold_on'],
    ['Einen Moment bitte, ich suche die Nummer', 'hold_on'],
    ['un instant, je cherche mon numéro', 'hold_on'],
    ['Un momento por favor', 'hold_on'],
    ['só um minuto', 'hold_on'],
    ['een momentje, ik zoek het nummer', 'hold_on'],
    ['I have a question', 'opening'],
    ["Hi, I've got a quick question", 'opening'],
    ['I need some help please', 'opening'],
    ['Ich habe eine Frage', 'opening'],
    ["Bonjour, j'ai une question", 'opening'],
    ['tengo una duda', 'opening'],
    ["I'm going on holiday for three weeks", 'background'],
    ['We are moving to Spain next month.', 'background'],
    ['Ich fahre für drei Wochen in Urlaub', 'background'],
    ['Je pars en vacances trois semaines', 'background'],
    ['My name is Ana Torres', 'background'],
  ])('"%s" is %s', (text, kind) => {
    expect(preambleIn(text)).toBe(kind)
  })

  it.each([
    'I forgot my password',
    'my order has not arrived',
    'I have a question about my invoice',
    'I have a problem with my kettle',
    "I'm going on holiday, please pause my subscription",
    "I'm going on holiday and can I pause it?",
    'I am leaving because you never answer',
    'I am moving my account to another bank and it failed',
    'wait, that is not what I ordered',
    'hold on, you charged me twice',
    'where is my parcel?',
    'thanks',
    '',
  ])('"%s" is none', (text) => {
    expect(preambleIn(text)).toBeNull()
  })

  it('is looked for in bounded time, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect([null, 'hold_on', 'opening', 'background']).toContain(preambleIn(text))
      }),
    )
  })
})
