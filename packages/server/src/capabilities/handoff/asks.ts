import type { SaidFact } from './facts.ts'
import { plainly } from './words.ts'

const smallTalk =
  /^(?:hi|hey|hello|hallo|hola|bonjour|ol[aá]|ciao|moin|good (?:morning|day|afternoon|evening)|guten (?:tag|morgen|abend)|thanks?|thank you|thx|danke|merci|gracias|ok|okay|yes|no|sure|great|perfect|bye|goodbye|cheers|there|everyone|team|all|so much|very much|a lot|again|how are you|anybody there|anyone there|hello there)+$/

/** Greetings, thanks and single nods: they carry nothing a person would need. */
export function isSmallTalk(text: string): boolean {
  const words = plainly(text)
  return (
    words === '' || smallTalk.test(words) || words.split(' ').every((word) => smallTalk.test(word))
  )
}

const asking =
  /^(?:(?:and|but|so|well|ok|also|then)[, ]+)?(?:please\b|pls\b|i (?:want|need|would like|demand|wish)\b|i'd like\b|can (?:you|i|we)\b|could (?:you|i|we)\b|may i\b|give me\b|send me\b|refund\b|cancel\b|change\b|replace\b|tell me\b|help me\b|bitte\b|ich (?:möchte|will|brauche)\b|je (?:veux|voudrais)\b|quiero\b|necesito\b)/i

/** The sentences of a text. A mark inside a number or an address ends nothing. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

export const questionsIn = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => sentence.endsWith('?') && !isSmallTalk(sentence))

/** What a customer asks for, word for word: a whole question, or the part of a sentence that says the wish. */
export type Ask = { text: string; kind: 'question' | 'wish'; sentence: string }

type Heard = Pick<SaidFact, 'text' | 'signals'>

export function asksIn({ text, signals }: Heard): Ask[] {
  const measured = signals?.requests ?? []
  return sentencesOf(text).flatMap((sentence): Ask[] => {
    if (isSmallTalk(sentence)) return []
    if (sentence.endsWith('?')) return [{ text: sentence, kind: 'question', sentence }]
    const inside = measured.filter((request) => plainly(sentence).includes(plainly(request)))
    if (inside.length > 0)
      return inside.map((request) => ({ text: request, kind: 'wish', sentence }))
    return signals === null && asking.test(sentence)
      ? [{ text: sentence, kind: 'wish', sentence }]
      : []
  })
}

const person =
  /\b(?:human|person|people|agent|representative|operator|someone|somebody|supervisor|manager|mensch|mitarbeiter|persona|humano|personne|humain)\b/i

/** Is the wish only to speak with somebody? It says who should answer, not what about. */
export const isOnlyForPerson = (ask: string, { signals }: Pick<SaidFact, 'signals'>): boolean =>
  signals !== null && signals.asksForPerson !== 'no' && person.test(ask)

/** The sentences that tell what happened, without the asking and the greeting. */
export function tellingIn(message: Heard): string[] {
  const asked = new Set(asksIn(message).map(({ sentence }) => sentence))
  return sentencesOf(message.text).filter(
    (sentence) =>
      !asked.has(sentence) &&
      !isSmallTalk(sentence) &&
      !isOnlyForPerson(sentence, message) &&
      plainly(sentence).split(' ').length > 2,
  )
}

/** What is asked in a message, apart from the wish for a person. */
export const mattersAsked = (message: Heard): Ask[] =>
  asksIn(message).filter(({ sentence }) => !isOnlyForPerson(sentence, message))
