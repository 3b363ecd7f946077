import { sayings } from '@baton/local-model'
import { measuresDiffer, measuresIn } from './measures.ts'

/** New words of a colleague against a passage that stands in the knowledge already. */
export type Comparison = { question: string; guidance: string; title: string; passage: string }

const no =
  /\b(?:no|not|never|none|nobody|cannot|unable|impossible|without|unfortunately|neither|nor|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|should|would|could)n['’]?t)\b/i

/** Words that say nothing about the matter; units are compared as measures. */
const empty = new Set(
  sayings(
    'a an the we you i they it he she our your their my us them is are was were be been do does did have has had can could will would may might must shall should and or but if when then so to of in on at for from by with about as that this these those there here yes no not never please tell her him customer know also only just up per within take takes need needs get make use after before until day days week weeks month months year years hour hours minute minutes working business euro euros percent than more less any some all every each free costs cost how what which who where why one two three four five six seven eight nine ten always usually',
  ),
)

const contentOf = (text: string): Set<string> =>
  new Set(sayings(text).filter((word) => !empty.has(word) && !/^\d/.test(word) && word.length > 1))

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[#>*\-\s]+/, '').trim())
    .filter(Boolean)

/**
 * Do they speak of the same and say something else: another amount, duration or date, or no instead of yes? A plain
 * comparison, sentence by sentence. It misses what only a reader sees; what it reports a person decides.
 */
export function contradicts({ question, guidance, title, passage }: Comparison): boolean {
  const theirs = sentencesOf(passage)
  return sentencesOf(guidance).some((ours) =>
    theirs.some((each) =>
      isOpposed(withContext(ours, question), ours, withContext(each, title), each),
    ),
  )
}

/** "No, we don't." only means something together with its question. */
function withContext(sentence: string, context: string): Set<string> {
  const own = contentOf(sentence)
  return own.size >= 2 ? own : new Set([...own, ...contentOf(context)])
}

function isOpposed(
  ourContent: Set<string>,
  ours: string,
  theirContent: Set<string>,
  theirs: string,
): boolean {
  const shared = [...ourContent].filter((word) => theirContent.has(word)).length
  const share = shared / Math.max(1, Math.min(ourContent.size, theirContent.size))
  if (shared >= 1 && share >= 0.5 && measuresDiffer(measuresIn(ours), measuresIn(theirs)))
    return true
  return shared >= 2 && share >= 0.6 && no.test(ours) !== no.test(theirs)
}
