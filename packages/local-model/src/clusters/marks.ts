import { shippedBackground } from '../index-of-examples/background.ts'
import { tellingWords } from '../lessons/words-of-matter.ts'
import { type Measure, measuresIn } from '../text/measures.ts'
import { readableStart } from '../text/normalise.ts'
import { stemOnce } from '../text/sayings.ts'
import { words } from '../text/words.ts'
import { thingsIn } from './things.ts'

/** What can set a question apart from another that sounds like it. */
export type Marks = {
  words: string[]
  stems: string[]
  /** Stems that say something about the matter. */
  telling: Set<string>
  measures: Measure[]
  codes: Set<string>
  things: Map<string, Set<string>>
  denies: boolean
  /** Telling stems behind an "if", "when" or "without". */
  condition: Set<string>
}

const readable = 600

/** Longer texts are compared by their beginning: what sets two long stories apart is left to whoever reads them. */
export function marksOf(text: string): Marks {
  const beginning = readableStart(text.slice(0, readable).toWellFormed())
  const found = words(beginning)
  const telling = tellingWords(beginning, shippedBackground()).map(({ stem }) => stem)
  return {
    words: found,
    stems: found.map(stemOnce),
    telling: new Set(telling.filter((stem) => !/^\d/.test(stem))),
    measures: measuresIn(beginning),
    codes: codesIn(beginning),
    things: thingsIn(found),
    denies: denying(found).some(
      (word) => no.has(word) || /^(?:un(?!it|iv|i[ckq]|d|t|l?e?ss)|kein|nicht)/.test(word),
    ),
    condition: conditionIn(found, new Set(telling)),
  }
}

const no = new Set(
  'no not never none nobody without cannot unable neither nor nie nein ohne leider pas jamais aucun sans non nunca ningun sin tampoco mai nessun senza niet geen nooit zonder nao ikke ingen aldrig uden'.split(
    ' ',
  ),
)

/** Not to know how is no denial: it only asks. */
function denying(found: readonly string[]): string[] {
  const text = ` ${found.join(' ')} `
  return text.replace(/ (?:don t|dont|do not|not) (?:know|sure|understand) /g, ' ').split(' ')
}

/** Numbers and codes of things. */
function codesIn(text: string): Set<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]*\d[\p{L}\p{N}]*/gu) ?? []
  const counting = found.filter((code) => !isOneCustomers(code) || !asksForTheWay.test(text))
  return new Set(
    counting.map((code) => code.replace(/^0+(?=\d)/, '').replace(/(?<=\d)(?:st|nd|rd|th)$/, '')),
  )
}

const isOneCustomers = (code: string): boolean =>
  code.length > 8 || code.replace(/\D/g, '').length > 4

/** Whoever asks how something is done, or whether it can be, is answered alike whatever the number of their order. */
const asksForTheWay =
  /\b(?:how|can i|could i|may i|possible|allowed|steps?|what (?:do|should|must|can) i|way to|wie|kann ich|darf ich|m[öo]glich|comment|puis-je|c[óo]mo|puedo|come|posso|hoe|kan ik)\b(?! (?:late|long|much|many|far|soon|is|are|lange|viel|viele|weit)\b)/iu

const opening = new Set(
  'if when whenever after before unless without although though during while wenn falls nachdem bevor ohne obwohl si quand apres sans cuando despues sin'.split(
    ' ',
  ),
)

/** What stands behind the word that opens a condition. At the start of a question "when" asks for a time. */
function conditionIn(found: readonly string[], telling: ReadonlySet<string>): Set<string> {
  const place = found.findIndex((word, at) => at > 0 && opening.has(word))
  if (place < 0) return new Set()
  const behind = found.slice(place + 1, place + 10).map(stemOnce)
  return new Set(behind.filter((stem) => telling.has(stem)))
}
