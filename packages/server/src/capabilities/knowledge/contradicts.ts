import { coverageOf, type Measure, measuresDiffer, measuresIn, sayings } from '@baton/local-model'
import { isFree, stanceOf } from './stance.ts'

/** New words of a colleague against a passage that stands in the knowledge already; `closeness` is how near it is, 0 to 1. */
export type Comparison = {
  question: string
  guidance: string
  title: string
  passage: string
  closeness?: number
}

/** From here on the passage is surely about the question, and its numbers can be compared whatever words stand around them. */
const surelyTheMatter = 0.5

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

/** Each sentence is held against each of the other text: what lies beyond so many is left to the reader. */
const mostSentences = 120

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[#>*\-\s]+/, '').trim())
    .filter(Boolean)
    .slice(0, mostSentences)

/** A sentence with what it is about; short ones ("No, we don't.") only mean something with their question or title. */
type Claim = { own: Set<string>; inContext: Set<string>; measures: Measure[]; denies: boolean }

function claimsIn(text: string, context: string): Claim[] {
  const around = contentOf(context)
  return sentencesOf(text).map((sentence) => {
    const own = contentOf(sentence)
    const inContext = own.size >= 2 ? own : new Set([...own, ...around])
    return {
      own: own.size >= 1 ? own : inContext,
      inContext,
      measures: measuresIn(sentence),
      denies: no.test(sentence),
    }
  })
}

/**
 * Do they speak of the same and say something else: another amount, duration or date, or no instead of yes? A plain
 * comparison, sentence by sentence. It misses what only a reader sees; what it reports a person decides.
 */
export function contradicts(comparison: Comparison): boolean {
  const { question, guidance, title, passage, closeness = 0 } = comparison
  if (closeness >= surelyTheMatter && measuresDiffer(measuresIn(guidance), measuresIn(passage)))
    return true
  if (disagrees(comparison)) return true
  const theirs = claimsIn(passage, title)
  return claimsIn(guidance, question).some(
    (ours) =>
      !theirs.some((each) => says(ours, each)) && theirs.some((each) => isOpposed(ours, each)),
  )
}

/** From here on question and passage speak of one matter: by the words of either, read against the other. */
const oneMatter = 0.3

/**
 * Do the sentences that answer the question take another stance, ask money for what is free, or count otherwise? Reads any
 * language by its words for no; which sentences answer is measured, so that no list of matters is needed.
 */
function disagrees({ question, guidance, title, passage }: Comparison): boolean {
  const [ours] = sentencesOf(guidance)
  if (!ours || question.trim() === '') return false
  const theirs = answering(question, title, passage)
  if (theirs === null) return false
  if (isAlready(guidance, theirs)) return false
  if (stanceOf(ours) !== stanceOf(theirs)) return true
  const [here, there] = [measuresIn(guidance), measuresIn(theirs)]
  if (measuresDiffer(there, here)) return true
  const hasPrice = (measures: readonly Measure[]): boolean =>
    measures.some(({ unit }) => unit === 'money')
  return (
    (isFree(guidance) && hasPrice(there) && !hasPrice(here)) || (isFree(theirs) && hasPrice(here))
  )
}

/** The sentence of the passage that answers the question, when one does. */
function answering(question: string, title: string, passage: string): string | null {
  const rated = sentencesOf(passage).map((sentence) => {
    const forth = coverageOf({ asked: [title], told: sentence }, question).byAll
    const back = coverageOf({ asked: [question], told: '' }, sentence).byAsked
    return { sentence, rate: Math.max(forth, back) }
  })
  const best = rated.sort((one, other) => other.rate - one.rate)[0]
  return best && best.rate >= oneMatter ? best.sentence : null
}

/** A sentence that repeats the other says nothing against it, however it is turned. */
const isAlready = (guidance: string, theirs: string): boolean =>
  sentencesOf(guidance).some(
    (sentence) =>
      overlap(contentOf(sentence), contentOf(theirs), Math.max).share >= 0.8 &&
      stanceOf(sentence) === stanceOf(theirs) &&
      !measuresDiffer(measuresIn(sentence), measuresIn(theirs)),
  )

/** The passage says just that already, whatever its other sentences say. */
function says(ours: Claim, theirs: Claim): boolean {
  const isSame = overlap(ours.own, theirs.own, Math.max).share >= 0.8
  return isSame && !isOpposed(ours, theirs)
}

function isOpposed(ours: Claim, theirs: Claim): boolean {
  const matter = overlap(ours.own, theirs.own, Math.min)
  const isSameMatter = matter.shared >= 1 && matter.share >= 0.5
  if (isSameMatter && measuresDiffer(ours.measures, theirs.measures)) return true
  const wider = overlap(ours.inContext, theirs.inContext, Math.min)
  return wider.shared >= 2 && wider.share >= 0.6 && ours.denies !== theirs.denies
}

function overlap(
  left: Set<string>,
  right: Set<string>,
  of: (left: number, right: number) => number,
): { shared: number; share: number } {
  const shared = [...left].filter((word) => right.has(word)).length
  return { shared, share: shared / Math.max(1, of(left.size, right.size)) }
}
