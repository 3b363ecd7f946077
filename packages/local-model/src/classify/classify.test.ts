import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './classify.ts'

describe('language', () => {
  it.each([
    ['Where is my order? I have been waiting for two weeks.', 'en'],
    ['Wo ist meine Bestellung? Ich warte seit zwei Wochen.', 'de'],
    ['Où est ma commande ? J’attends depuis deux semaines.', 'fr'],
    ['¿Dónde está mi pedido? Llevo dos semanas esperando.', 'es'],
    ['Onde está o meu pedido? Estou à espera há duas semanas.', 'pt'],
    ['Waar is mijn bestelling? Ik wacht al twee weken.', 'nl'],
    ['Мой заказ ещё не пришёл', 'ru'],
    ['注文はどこですか', 'ja'],
  ])('hears that "%s" is %s', (text, language) => {
    const heard = classify(text).language
    expect(heard.value).toBe(language)
    expect(heard.confidence).toBeGreaterThan(0.5)
  })

  it('stays a guess on a word or two', () => {
    expect(classify('ok').language.confidence).toBeLessThan(0.4)
    expect(classify('refund').language.confidence).toBeLessThan(0.4)
  })
})

describe('sentiment', () => {
  it.each([
    'This is UNACCEPTABLE, you are thieves!!!',
    'Das ist eine Unverschämtheit, ich bin stinksauer und wütend!',
    'C’est une honte, je suis furieux',
    'Esto es una vergüenza, son unos ladrones',
    'Isto é um absurdo, que vergonha',
    'Dit is een schandaal, ik ben woedend en boos',
  ])('hears anger in "%s"', (text) => {
    const { value, anger } = classify(text).sentiment
    expect(value).toBeLessThan(-0.3)
    expect(anger).toBeGreaterThan(0.5)
  })

  it('hears no anger in a calm question, in thanks, or in a problem told calmly', () => {
    for (const text of [
      'Where can I find my invoice?',
      'Thank you, that was great help',
      'The parcel has not arrived yet',
    ]) {
      expect(classify(text).sentiment.anger).toBeLessThan(0.3)
    }
  })

  it('turns round what is negated', () => {
    expect(classify('I am happy with it').sentiment.value).toBeGreaterThan(0)
    expect(classify('I am not happy with it').sentiment.value).toBeLessThan(0)
  })

  it('grows angrier with capitals and exclamation marks', () => {
    const calm = classify('this is ridiculous and my order is late').sentiment.anger
    expect(classify('THIS IS RIDICULOUS and my order is LATE!!!').sentiment.anger).toBeGreaterThan(
      calm,
    )
  })
})

describe('urgency', () => {
  it.each([
    ['There is smoke coming out of it, it is an emergency', 'critical'],
    ['I need this fixed immediately', 'high'],
    ['Where is my order?', 'normal'],
    ['No rush, just wondering about the colours', 'low'],
  ])('calls "%s" %s', (text, value) => {
    expect(classify(text).urgency.value).toBe(value)
  })

  it('shows the words that press', () => {
    expect(classify('Bitte sofort antworten').urgency.evidence).toContain('sofort')
  })
})

describe('type and requests', () => {
  it.each([
    ['Hi there', 'greeting'],
    ['Thanks a lot, that worked!', 'thanks'],
    ['How do I change my address?', 'question'],
    ['The pump is not working', 'problem'],
    ['Please cancel my subscription', 'request'],
    ['I want to complain, this is unacceptable', 'complaint'],
  ])('calls "%s" a %s', (text, value) => {
    expect(classify(text).type.value).toBe(value)
  })

  it('lists each thing that was asked for, in the customer’s words', () => {
    expect(
      classify('Please refund my second payment and cancel my subscription.').requests,
    ).toEqual(['refund my second payment', 'cancel my subscription'])
    expect(classify('Can you change the address? I also need an invoice.').requests).toEqual([
      'change the address',
      'an invoice',
    ])
    expect(classify('The weather is nice here').requests).toEqual([])
  })

  it('calls one plain question simple and a tangle of asks complex', () => {
    expect(classify('Where is my order?').complexity.value).toBe('simple')
    const tangle =
      'Order 884213 had two invoices with different VAT. If the second is partial, can you split it? And can you also move the subscription to our other company, unless the contract forbids it?'
    expect(classify(tangle).complexity.value).toBe('complex')
  })
})

it('classifies any text at all, with confidences between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { language, sentiment, urgency, complexity, type } = classify(text)
      for (const { confidence } of [language, sentiment, urgency, complexity, type]) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(Math.abs(sentiment.value)).toBeLessThanOrEqual(1)
      expect(sentiment.anger).toBeGreaterThanOrEqual(0)
      expect(sentiment.anger).toBeLessThanOrEqual(1)
    }),
  )
})
