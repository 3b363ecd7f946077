import type { SaidFact } from './facts.ts'
import { sentencesOf } from './sentences.ts'
import { plainly } from './words.ts'

export { sentencesOf }

const smallTalk =
  /(?<!\p{L})(?:hi|hey|hello|hallo|hola|buenas|bonjour|ol[aá]|ciao|moin|good (?:morning|day|afternoon|evening)|guten (?:tag|morgen|abend)|(?:many |great |ok |okay )*(?:thanks|thank you|thx)(?: so much| very much| a lot| again)*|danke(?: schön| sehr)?|merci(?: beaucoup)?|(?:muchas )?gracias|obrigad[oa]|ok|okay|yes|no|sure|great|perfect|wonderful|bye|goodbye|cheers|there|everyone|team|all|how are you|(?:is )?any(?:body|one)(?: there)?|please|pls)(?!\p{L})/giu

/** Greetings, thanks and single nods: they carry nothing a person would need. */
export const isSmallTalk = (text: string): boolean =>
  plainly(plainly(text).replace(smallTalk, ' ')) === ''

const asking =
  /^(?:(?:and|but|so|well|ok|also|then)[, ]+)?(?:please\b|pls\b|i (?:want|need|would like|demand|wish)\b|i'd like\b|can (?:you|i|we)\b|could (?:you|i|we)\b|may i\b|give me\b|send me\b|refund\b|cancel\b|change\b|replace\b|tell me\b|help me\b|bitte\b|ich (?:möchte|will|brauche)\b|je (?:veux|voudrais)\b|quiero\b|necesito\b)/i

const questionWord =
  /^(?:(?:and|but|so|also) )?(?:how|what|when|where|which|who|why|(?:is|are|do|does|did|can|could|will|would|may|should|have|has) (?:i|you|we|they|it|he|she|there|this|that|the|my|your|anybody|anyone|somebody|someone)|wie|wo|wann|warum|welche\w*|comment|quand|pourquoi|cómo|cuándo|dónde)\b/i

/** Anger in the shape of a question wants no answer, and would hide what the person came for. */
const rhetorical =
  /^(?:are you (?:kidding|serious|joking)|seriously|really|what the |is this (?:a joke|some kind)|how (?:dare|hard can)|do you even|hello)\b/i

/** In a hurry people leave the mark out. */
export const isQuestion = (sentence: string): boolean =>
  (sentence.endsWith('?') || questionWord.test(sentence)) && !rhetorical.test(sentence)

export const questionsIn = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => isQuestion(sentence) && !isSmallTalk(sentence))

/** What a customer asks for, word for word: a whole question, or the part of a sentence that says the wish. */
export type Ask = { text: string; kind: 'question' | 'wish'; sentence: string }

/** A wish in the middle of a sentence, in the tongues of our customers: verbs that ask for something, not words that only may. */
const wishing =
  /(?<!\p{L})(?:(?:bitte|gerne?|pls|please) \p{L}+|i (?:need|want|expect|demand|insist|would like)|need (?:an?|the|it|them|this|help)|i'd like|we (?:need|want|expect|would like)|(?:please|kindly|just) (?:send|give|cancel|refund|issue|fix|call|delete|stop|confirm)|(?:cancel|stop|refund|delete|replace) (?:it|them|this|the|my)|send (?:someone|somebody|me|it)|stop them|ich (?:möchte|will|brauche|bitte|erwarte|fordere|verlange|wünsche|hätte gern)|wir (?:möchten|brauchen|erwarten|bitten|fordern)|brauch(?:e|en)? |(?:schicken|senden|erstatten|stornieren|korrigieren|bestätigen) sie|jemanden schicken|je (?:veux|voudrais|souhaite|souhaiterais|demande|exige)|j'(?:aimerais|ai besoin|exige)|il me faut|nous (?:voulons|souhaitons|demandons)|(?:rembourse[rz]?|annule[rz]|confirme[rz]|envoye[rz]|rappele[rz]|changez|livrez|corrigez)(?:[- ]\p{L}+)?|merci de|veuillez|quiero|quisiera|necesito|necesitamos|solicito|exijo|deseo|pido|me gustaría|(?:devuél|devuelv|cancél|cancel|llám|llam|envíe|mánd|arregl|cámb)\p{L}*(?:me|nme|nmelo|melo|en|lo|la)(?!\p{L})|que (?:me )?(?:devuelvan|devuelva|corrijan|arreglen|cambien|envíen|llamen)|quero|queria|preciso|precisamos|gostaria|peço|solicito|exijo|desejo|(?:anul|cancel|devolv|envi|corrij|lig|troqu|estorn)\p{L}*(?:em|am-me|em-me)(?!\p{L})|ik (?:wil|eis|verwacht|zou)|wij (?:willen|eisen|verwachten)|graag|gelieve|aub|alstublieft|(?:stuur|stop|annuleer|vergoed|bel) (?:de|het|een|mij|me|dit))(?!\p{L})/iu

/** A wish that was cut in the middle of a number goes on to the end of its sentence. */
function whole(request: string, sentence: string): string {
  const at = sentence.toLowerCase().indexOf(request.toLowerCase())
  const begin = wishing.exec(sentence)?.index ?? at
  if (
    at > 0 &&
    begin < at &&
    /\b(?:and|und|et|y|e|en|or|oder|ou|of)\s*$/i.test(
      sentence.slice(0, at).replace(/\b(?:please|i (?:want|need))\s*$/i, ''),
    )
  )
    return sentence.slice(begin)
  const rest = at < 0 ? '' : sentence.slice(at + request.length)
  return /^(?:[.,:/-]?\d|\.\s)/.test(rest) ? sentence.slice(at) : request
}

type Heard = Pick<SaidFact, 'text' | 'signals'>

export function asksIn({ text, signals }: Heard): Ask[] {
  const measured = signals?.requests ?? []
  return sentencesOf(text).flatMap((sentence): Ask[] => {
    if (isSmallTalk(sentence)) return []
    if (isQuestion(sentence)) return [{ text: sentence, kind: 'question', sentence }]
    const inside = measured.filter((request) => plainly(sentence).includes(plainly(request)))
    if (inside.length > 0)
      return inside.map((request) => ({ text: whole(request, sentence), kind: 'wish', sentence }))
    return (signals === null && asking.test(sentence)) || wishing.test(sentence)
      ? [{ text: sentence, kind: 'wish', sentence }]
      : []
  })
}

const person =
  /\b(?:human|person|people|agent|representative|operator|someone|somebody|supervisor|manager|bots?|robots?|chatbot|mensch|mitarbeiter|persona|pessoa|humano|personne|humain|mens|medewerker)\b/i

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
