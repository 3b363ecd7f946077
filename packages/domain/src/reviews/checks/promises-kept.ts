import { foldText } from '../../guardrails/fold-text.ts'
import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import {
  ownMessages,
  type ReviewFacts,
  type ReviewMessage,
  type ReviewPromise,
} from '../review-facts.ts'

const comesBack =
  /\b(?:(?:i|we)(?:'ll| will| am going to| are going to)\b[^.?!]{0,50}\b(?:get back|call you|come back|let you know|keep you (?:posted|updated)|update you|follow up|write (?:to )?you|be in touch)|ich (?:melde mich|rufe sie|komme auf sie|gebe ihnen bescheid|schreibe ihnen)|wir (?:melden uns|rufen sie|geben ihnen bescheid)|je (?:vous )?(?:rappelle|recontacte|reviens vers|tiens (?:au courant|informe))|(?:le|lo|la) (?:llamo|llamare|aviso|avisare|informo|mantendre)|(?:vou|iremos) (?:retornar|ligar|avisar|informar)|la (?:richiamo|ricontatto|aggiorno|terro)|ik (?:kom (?:er |hier )?(?:bij u |bij je )?op terug|bel (?:u|je) terug|laat (?:het )?(?:u|je)))/
const inTime =
  /\b(?:with)?in(?:nerhalb(?: von)?)?(?: the next| den nachsten| der nachsten)? (?<amount>\d{1,3}|an?|one|einer?) (?<unit>minute|minut|hour|stunde|day|tag|hora|heure|jour|dia|ora|giorn|uur|dag)/

/** Was kept what was promised: callbacks, and words such as "I will get back to you in two hours"? */
export function promisesKept(facts: ReviewFacts): CheckFinding {
  const arranged = facts.promises
    .filter(({ by }) => by === facts.subject)
    .map((promise) => asKept(promise, facts))
  const spoken = ownMessages(facts).flatMap((message) => asSpoken(message, facts))
  const all = [...arranged, ...spoken]
  if (all.length === 0) return doesNotApply('Nothing was promised.')
  const numbers = all.flatMap(({ messages }) => messages)
  const broken = all.filter(({ verdict }) => verdict === 'failed')
  if (broken.length > 0)
    return failed(
      broken.map(({ says }) => says).join(' '),
      broken.flatMap(({ messages }) => messages),
    )
  const open = all.filter(({ verdict }) => verdict === 'cannot_tell')
  return open.length > 0
    ? cannotTell(open.map(({ says }) => says).join(' '), numbers)
    : passed(all.map(({ says }) => says).join(' '), numbers)
}

function asKept({ keptAt, dueTo, isOpen }: ReviewPromise, { seenAt }: ReviewFacts): CheckFinding {
  if (keptAt !== null)
    return dueTo === null || keptAt <= dueTo
      ? passed('A callback was kept.')
      : failed('A callback came later than promised.')
  if (isOpen && (dueTo === null || dueTo > seenAt)) return cannotTell('A callback is not due yet.')
  return isOpen ? failed('A callback was not kept.') : passed('A callback was settled.')
}

/** Whoever said they would come back must have been heard of again, in the time they named. */
function asSpoken(message: ReviewMessage, { messages, seenAt }: ReviewFacts): CheckFinding[] {
  const text = foldText(message.text)
  if (!comesBack.test(text)) return []
  const { number, at } = message
  const due = dueAfter(text, at)
  const next = messages.find(
    (each) => each.number > number && (each.author === 'agent' || each.author === 'assistant'),
  )
  if (next && (due === null || next.at <= due))
    return [passed(`What message ${number} promised came with message ${next.number}.`, [number])]
  if (next) return [failed(`What message ${number} promised came late.`, [number, next.number])]
  if (due !== null && due > seenAt)
    return [cannotTell(`What message ${number} promised is not due yet.`, [number])]
  return [failed(`Nobody came back to what message ${number} promised.`, [number])]
}

const secondsOf: [RegExp, number][] = [
  [/^minut/, 60],
  [/^(?:hour|stunde|hora|heure|ora|uur)/, 3_600],
  [/./, 86_400],
]

function dueAfter(text: string, at: number): number | null {
  const { amount, unit = '' } = inTime.exec(text)?.groups ?? {}
  if (amount === undefined) return null
  const seconds = secondsOf.find(([pattern]) => pattern.test(unit))?.[1] ?? 86_400
  return at + (Number.parseInt(amount, 10) || 1) * seconds * 1_000
}
