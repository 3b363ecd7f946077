import { foldText, sentencesWithin } from '../../guardrails/fold-text.ts'
import { contactsIn } from '../../guardrails/personal-data/contacts.ts'
import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import {
  isUnderstood,
  messageWord,
  ownMessages,
  type ReviewFacts,
  type ReviewMessage,
} from '../review-facts.ts'

type Told = { what: string; asks: RegExp; isIn: (text: string) => boolean }

const hasContact =
  (kind: 'email' | 'phone' | 'address') =>
  (text: string): boolean =>
    contactsIn(text).some((datum) => datum.kind === kind)

const orderNamed =
  /(?:order|bestell\w*|auftrag\w*|commande|pedido|ordine|bestelling|#)\W{0,3}(?:\p{L}+\W{1,3}){0,3}?#?(?=[\p{L}\d-]*\d)[\p{L}\d-]{3,}/u

/** What customers are asked for, and how it looks when they have told it. */
const kinds: Told[] = [
  {
    what: 'the order number',
    asks: /\b(?:(?:order|booking|reference|tracking) ?(?:number|no\b|id|code)|bestellnummer|auftragsnummer|numero de (?:la )?(?:commande|pedido)|numero (?:do pedido|d'ordine|dell'ordine)|bestelnummer|ordernummer)/,
    isIn: (text) => orderNamed.test(foldText(text)),
  },
  {
    what: 'the e-mail address',
    asks: /\b(?:e-?mail|correo electronico|adresse (?:e-?)?mail|courriel)/,
    isIn: hasContact('email'),
  },
  {
    what: 'the phone number',
    asks: /\b(?:(?:phone|telephone|mobile) number|telefonnummer|handynummer|numero de (?:telephone|telefono|telefone)|numero di telefono|telefoonnummer)/,
    isIn: hasContact('phone'),
  },
  {
    what: 'the address',
    asks: /\b(?:(?:shipping|delivery|postal|billing|home|your) address|lieferadresse|anschrift|postadresse|adresse (?:postale|de livraison)|direccion (?:de|postal)|endereco|indirizzo|bezorgadres)\b/,
    isIn: hasContact('address'),
  },
]

const askingFor =
  /\?\s*$|\b(?:please|could you|can you|would you|may i have|what is your|what's your|i need your|bitte|konnten sie|konnen sie|wie lautet|s'il vous plait|pourriez|pouvez|quel est|por favor|podria|puede|cual es|poderia|pode|qual e|per favore|potrebbe|puo|alstublieft|alsjeblieft|kunt u|kun je|wat is)\b/
const againAsked =
  /\b(?:tell|send|give|share|describe|explain|provide|say|write)\b[^.?!]{0,60}\b(?:again|once more)\b|\b(?:repeat|restate)\b[^.?!]{0,30}\b(?:that|your|the|what)\b|\b(?:nochmals?|noch ?einmal|erneut)\b[^.?!]{0,60}\b(?:sagen|schicken|nennen|beschreiben|erklaren|angeben|mitteilen)\b|\b(?:repeter|redire|renvoyer|repetir|volver a (?:decir|explicar|enviar)|enviar (?:otra vez|novamente)|ripetere|herhalen)\b|\b(?:nogmaals|opnieuw)\b[^.?!]{0,60}\b(?:zeggen|sturen|geven|uitleggen)\b/
const complains =
  /\b(?:already|just) (?:told|said|gave|sent|explained|wrote|mentioned|answered)\b|\b(?:as|like) i (?:said|wrote|mentioned)\b|\bhow (?:many times|often) (?:do|must|should) i\b|\b(?:habe?|hatte) (?:ich )?(?:ihnen |dir |euch )?(?:das |es )?(?:doch )?(?:schon|bereits)\b|\bwie (?:bereits |schon )?(?:gesagt|geschrieben|erwahnt)\b|\bdeja (?:dit|explique|donne|envoye|ecrit)\b|\bya (?:(?:le|les|se|lo|os) )*(?:dije|explique|di|envie)\b|\bja (?:disse|falei|expliquei|enviei)\b|\bgia (?:detto|spiegato|inviato|scritto)\b|\b(?:al|reeds) (?:gezegd|verteld|gestuurd|uitgelegd)\b/

/** Did anybody make the customer say again what they had said? */
export function nothingAskedTwice(facts: ReviewFacts): CheckFinding {
  const own = ownMessages(facts)
  if (own.length === 0) return doesNotApply('They wrote nothing to the customer.')
  const [first] = own as [ReviewMessage]
  const asked = own.flatMap((message) => askedTwice(message, facts.messages))
  const protests = facts.messages.filter(
    ({ author, text, number }) =>
      author === 'customer' && number > first.number && complains.test(foldText(text)),
  )
  const survey = facts.survey?.agent === facts.subject ? facts.survey.repeatedSelf : null
  const says = [
    ...asked.map(({ says: sentence }) => sentence),
    ...(protests.length > 0
      ? [`The customer says so in ${messageWord(protests.map(({ number }) => number))}.`]
      : []),
    ...(survey === true ? ['The customer said in the survey that they had to repeat it.'] : []),
  ]
  if (says.length > 0)
    return failed(says.join(' '), [
      ...asked.map(({ number }) => number),
      ...protests.map(({ number }) => number),
    ])
  return own.every(isUnderstood)
    ? passed('Nothing was asked that the customer had told already.')
    : cannotTell('Questions in this language are not known.')
}

type Asked = { number: number; says: string }

function askedTwice(message: ReviewMessage, all: readonly ReviewMessage[]): Asked[] {
  const { number } = message
  const told = all.filter((each) => each.author === 'customer' && each.number < number)
  const sentences = sentencesWithin(message.text)
    .map(({ text }) => foldText(text))
    .filter((sentence) => askingFor.test(sentence))
  if (sentences.some((sentence) => againAsked.test(sentence)))
    return [{ number, says: `Message ${number} asks the customer to say it again.` }]
  return kinds.flatMap(({ what, asks, isIn }) => {
    const before = told.find(({ text }) => isIn(text))
    return before && sentences.some((sentence) => asks.test(sentence))
      ? [
          {
            number,
            says: `Message ${number} asks for ${what}, which message ${before.number} told.`,
          },
        ]
      : []
  })
}
