import type { HandoffPackageView } from '@baton/contract'
import { isOnlyForPerson, isSmallTalk, sentencesOf } from './asks.ts'
import { episodeOf } from './episode.ts'
import type { HandoffFacts, SaidFact } from './facts.ts'
import { plainly, shortened } from './words.ts'

type Sentence = HandoffPackageView['wants'][number]
type Candidate = { text: string; message: SaidFact; marks: Set<string>; words: Set<string> }

const most = 7
/** What a sentence must add to be worth reading. */
const enough = 1.5

/**
 * What was named and stands nowhere else in the package: numbers, days, names, words in quotation marks. Chosen by how
 * much each sentence adds to what is there already, so that a long thread gives its facts and not its length.
 */
export function detailsOf(facts: HandoffFacts, said: readonly string[]): Sentence[] {
  const known = { marks: marksOf(said.join('\n')), words: wordsOf(said.join('\n')) }
  const candidates = episodeOf(facts).flatMap(candidatesIn)
  const chosen: Candidate[] = []
  while (chosen.length < most) {
    const best = candidates
      .filter((each) => !chosen.includes(each))
      .map((each) => ({ each, gain: gainOf(each, known) }))
      .reduce<{ each: Candidate | null; gain: number }>(
        (top, next) => (next.gain > top.gain ? next : top),
        { each: null, gain: 0 },
      )
    if (!best.each || best.gain < enough) break
    chosen.push(best.each)
    for (const mark of best.each.marks) known.marks.add(mark)
    for (const word of best.each.words) known.words.add(word)
  }
  return chosen
    .sort((one, other) => one.message.number - other.message.number)
    .map(({ text, message }) => ({ text: told(text, message), restsOn: [message.number] }))
}

const told = (text: string, { author, by }: SaidFact): string =>
  author === 'customer'
    ? `“${shortened(text, 170)}”`
    : `${by ?? 'A colleague'}: “${shortened(text, 170)}”`

function candidatesIn(message: SaidFact): Candidate[] {
  if (message.author !== 'customer' && message.author !== 'agent') return []
  return sentencesOf(message.text)
    .filter((text) => !isSmallTalk(text) && !isOnlyForPerson(text, message))
    .map((text) => ({ text, message, marks: marksOf(text), words: wordsOf(text) }))
}

type Known = { marks: Set<string>; words: Set<string> }

function gainOf({ marks, words }: Candidate, known: Known): number {
  const newMarks = [...marks].filter((mark) => !known.marks.has(mark)).length
  const newWords = [...words].filter((word) => !known.words.has(word)).length
  return newMarks * 2 + Math.min(newWords, 6) * 0.4
}

const days =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|noon|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce soir|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|segunda|terça|quarta|quinta|sexta|amanhã|hoje|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag)(?!\p{L})/giu

/** What can be looked up or must be right: anything with a digit, in quotation marks, a day, a name inside a sentence. */
function marksOf(text: string): Set<string> {
  const found = [
    ...(text.match(/[^\s“”"(),;]*\d[^\s“”"(),;]*/g) ?? []),
    ...[...text.matchAll(/["'«]([^"'«»]{3,60})["'»]/g)].map(([, inner = '']) => inner),
    ...(text.match(days) ?? []),
    ...(text.match(/(?<=\p{Ll}[,]? )\p{Lu}[\p{L}-]{2,}/gu) ?? []),
  ]
  return new Set(found.map(plainly).filter(Boolean))
}

const wordsOf = (text: string): Set<string> =>
  new Set((plainly(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)))
