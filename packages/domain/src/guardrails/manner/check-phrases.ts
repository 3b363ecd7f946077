import { foldText } from '../fold-text.ts'
import type { GuardrailSettings } from '../settings.ts'
import type { Guard, Objection } from '../verdict.ts'

type Part = { text: string; folded: string; from: number }
type Words = Pick<GuardrailSettings, 'prohibitedPhrases' | 'prohibitedTopics' | 'unfitTone'>

/** What this workspace itself does not want to read in a reply. It holds for sentences of articles too: the list is newer. */
export function checkPhrases(
  parts: readonly Part[],
  { prohibitedPhrases, prohibitedTopics, unfitTone }: Words,
): Objection[] {
  const own = prohibitedTopics.filter(({ on }) => on)
  return parts.flatMap((part) => {
    const phrase = prohibitedPhrases.find((each) => holdsPhrase(part.folded, each))
    const topic = own.find(({ phrases }) => phrases.some((each) => holdsPhrase(part.folded, each)))
    const tone = unfitTone.find((each) => holdsPhrase(part.folded, each))
    return [
      ...(phrase
        ? [held(part, 'wording', phrase, 'a phrase that this workspace does not use')]
        : []),
      ...(topic ? [held(part, 'wording', part.text.trim(), `the topic ${topic.name}`)] : []),
      ...(tone ? [held(part, 'tone', tone, 'not how this workspace speaks')] : []),
    ]
  })
}

/** Whether the phrase stands there as words: "sue" is not said by "issue". */
export function holdsPhrase(folded: string, phrase: string): boolean {
  const wanted = foldText(phrase).trim()
  if (wanted === '') return false
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (isEdge(folded, at - 1, wanted[0]) && isEdge(folded, at + wanted.length, wanted.at(-1)))
      return true
  }
  return false
}

/** A word ends here, or the phrase itself ends in a sign. */
const isEdge = (text: string, at: number, own: string | undefined): boolean =>
  !isOfWord(text[at]) || !isOfWord(own)

const isOfWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

const held = (part: Part, guard: Guard, found: string, against: string): Objection => ({
  guard,
  verdict: 'hold',
  found,
  where: { from: part.from, to: part.from + part.text.length },
  against,
})
