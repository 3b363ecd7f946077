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
    ['Gdzie jest moja paczka i faktura?', 'pl'],
    ['Siparişim nerede, kargo gelmedi', 'tr'],
    ['Dov’è il mio pacco? Vorrei un rimborso', 'it'],
    ['Де моє замовлення?', 'uk'],
    ['أين طلبي', 'ar'],
    ['मेरा ऑर्डर कहाँ है', 'hi'],
  ])('hears that "%s" is %s', (text, language) => {
    const heard = classify(text).language
    expect(heard.value).toBe(language)
    expect(heard.confidence).toBeGreaterThan(0.5)
  })

  it.each([
    ['Rechnung bitte', 'de'],
    ['colis perdu', 'fr'],
    ['quiero mi dinero', 'es'],
    ['não chegou ainda', 'pt'],
    ['ik wil mijn geld', 'nl'],
  ])('is guessed right from the few words of "%s"', (text, language) => {
    expect(classify(text).language.value).toBe(language)
  })

  it('names a second language in which whole sentences are written', () => {
    const heard = classify('Guten Tag zusammen. I have a question about my invoice, please.')
    expect([heard.language.value, ...heard.otherLanguages].sort()).toEqual(['de', 'en'])
    expect(classify('Where is my order? I need it.').otherLanguages).toEqual([])
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

  it.each([
    'my card was declined',
    'The parcel is late, can you check where it is?',
    'I was charged twice for order 1182',
    'The app crashes when I open the camera',
    'I have not received my refund yet',
    'Das Paket ist leider beschädigt angekommen',
    'Mon colis est en retard et la facture a une erreur',
    'Mi pedido llegó roto, hay un problema con la factura',
    'O pedido está atrasado e a fatura tem um erro',
    'Het pakket is te laat en de factuur klopt niet',
    'not working',
    'no',
  ])('takes trouble told calmly for no bad feeling: "%s"', (text) => {
    const { value, anger } = classify(text).sentiment
    expect(value).toBeGreaterThan(-0.25)
    expect(anger).toBeLessThan(0.5)
  })

  it('keeps the highest anger for rage', () => {
    expect(classify('I am disappointed that it is late again').sentiment.anger).toBeLessThan(0.92)
    expect(
      classify('You liars, this is a disgrace, I am absolutely furious!!!').sentiment.anger,
    ).toBeGreaterThan(0.92)
  })

  it('hears frustration that no word of a list gives away', () => {
    const calm = classify('could you send the steps by mail').sentiment
    const frustrated = classify('could your service get any worse than it is').sentiment
    expect(frustrated.anger).toBeGreaterThan(calm.anger + 0.2)
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
    ['Es riecht nach Gas in der Küche', 'critical'],
    ['Il y a une fuite de gaz', 'critical'],
    ['Sale humo del aparato', 'critical'],
    ['Está saindo fumaça do carregador', 'critical'],
    ['Het apparaat staat in brand', 'critical'],
    ['My savings are gone, I did not do this', 'high'],
    ['Unser Shop ist komplett offline', 'high'],
    ['C’est très urgent, répondez au plus vite', 'high'],
    ['Sem pressa, só queria saber', 'low'],
    ['The brand is nice, how much is a bottle of gas?', 'normal'],
  ])('calls "%s" %s', (text, value) => {
    expect(classify(text).urgency.value).toBe(value)
  })

  it('does not call haste alone critical, however often it is said', () => {
    const { urgency } = classify('urgent, very urgent, today, asap, immediately please')
    expect(urgency.value).toBe('high')
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

  it.each([
    [
      'Bitte stornieren Sie die Bestellung und schicken Sie mir eine Rechnung.',
      ['stornieren Sie die Bestellung', 'schicken Sie mir eine Rechnung'],
    ],
    [
      'Annulez ma commande et envoyez-moi la facture svp',
      ['Annulez ma commande', 'envoyez-moi la facture'],
    ],
    ['Cancele mi pedido y envíeme la factura', ['Cancele mi pedido', 'envíeme la factura']],
    ['Cancele o meu pedido e envie-me a fatura', ['Cancele o meu pedido', 'envie-me a fatura']],
    [
      'Annuleer mijn bestelling en stuur me de factuur',
      ['Annuleer mijn bestelling', 'stuur me de factuur'],
    ],
  ])('tells the two asks of "%s" apart', (text, asks) => {
    expect(classify(text).requests).toEqual(asks)
  })

  it('says where in the message each ask stands, and how sure it is', () => {
    const text = 'Hi! Can I change the address? Please send me an invoice.'
    const { asks } = classify(text)
    expect(asks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'change the address',
      'send me an invoice',
    ])
    const [leave, outright] = asks
    expect(outright?.confidence).toBeGreaterThan(leave?.confidence ?? 1)
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
      const { language, sentiment, urgency, complexity, type, asks } = classify(text)
      for (const { start, end, text: words } of asks) expect(text.slice(start, end)).toBe(words)
      for (const { confidence } of [language, sentiment, urgency, complexity, type, ...asks]) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(Math.abs(sentiment.value)).toBeLessThanOrEqual(1)
      expect(sentiment.anger).toBeGreaterThanOrEqual(0)
      expect(sentiment.anger).toBeLessThanOrEqual(1)
    }),
  )
})
