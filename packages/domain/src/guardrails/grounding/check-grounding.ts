import { foldText, sentencesWithin } from '../fold-text.ts'
import type { Objection } from '../verdict.ts'
import { allowsForbidden } from './allows-forbidden.ts'
import { claimsIn } from './claims.ts'
import { concedes, grants, isConditional, releases, saysNo, saysYes } from './concepts.ts'
import { type Ground, groundOf, isGrounded, namesHour } from './ground-claims.ts'
import { otherCount } from './other-count.ts'
import { otherPayer } from './other-payer.ts'
import { outOfNowhere } from './out-of-nowhere.ts'
import { type GroundSource, speaksForCompany } from './source.ts'
import { sharedCount, stemsIn } from './stems.ts'
import { isOtherDaysHour } from './weekday-hours.ts'

type Part = { text: string; folded: string; from: number }

/** What a draft states and no source does: claims that can be looked up, answers turned round, sentences out of nowhere. */
export function checkGrounding(
  parts: readonly Part[],
  sources: readonly GroundSource[],
): Objection[] {
  const ground = groundOf(sources)
  const company = sources.filter(speaksForCompany).flatMap(({ text }) => readableSentences(text))
  const known = stemsIn(sources.map(({ text }) => foldText(text)).join(' '))
  return parts.flatMap((part) => [
    ...ungroundedClaims(part, ground, company),
    ...otherCount(part, company),
    ...contradiction(part, company),
    ...allowsForbidden(part, company),
    ...otherPayer(part, company),
    ...exception(part, company),
    ...outOfNowhere(part, company, known),
  ])
}

const readableSentences = (text: string): string[] =>
  sentencesWithin(text).map((sentence) => foldText(sentence.text))

const objection = (part: Part, found: string, against: string): Objection => ({
  guard: 'grounding',
  verdict: 'repair',
  found,
  where: { from: part.from, to: part.from + part.text.length },
  against,
})

function ungroundedClaims(part: Part, ground: Ground, company: readonly string[]): Objection[] {
  const claims = claimsIn(part.folded)
  return claims
    .filter(
      (claim) =>
        !isTrivial(claim) &&
        (!isGrounded(claim, ground, claims) ||
          isOtherDaysHour(claim, part.folded, company, namesHour)),
    )
    .map(({ kind, text }) => objection(part, text, `no source states this ${kind}`))
}

/** "one moment", "2 options", "24/7": nothing to look up. */
const isTrivial = ({ kind, text }: { kind: string; text: string }): boolean =>
  (kind === 'number' && /^[0-3]$/.test(text)) ||
  /^24\/7$/.test(text) ||
  (kind === 'duration' &&
    /min/.test(text) &&
    /^(?:two|deux|zwei|dos|dois|twee|five|2|5)\b/.test(text) &&
    text.length < 12)

/** A sentence of the company's that is about the same, and says the opposite. */
function contradiction(part: Part, company: readonly string[]): Objection[] {
  if (part.text.trim().endsWith('?')) return []
  const concepts = conceptsIn(part.folded)
  const affirms = saysYes(part.folded) || releases(part.folded)
  if (concepts.length === 0 && !affirms) return []
  const stems = stemsIn(part.folded)
  const no = saysNo(part.folded)
  const best = { same: 0, opposite: 0, sentence: '' }
  for (const [at, sentence] of company.entries()) {
    const others = stemsIn(sentence)
    const isSameConcept = concepts.some((concept) => grants[concept]?.test(sentence))
    const shared = sharedCount(stems, others) + (isSameConcept ? 1 : 0)
    // "It does not cover falls." speaks of what the sentence before named.
    const carried = [...stemsIn(company[at - 1] ?? '')].filter((stem) => !others.has(stem))
    const reach =
      (sharedCount(stems, others) + sharedCount(stems, new Set(carried))) / Math.max(1, stems.size)
    const likeness = shared / Math.max(1, Math.min(stems.size, others.size))
    const isAbout = affirms || isSameConcept
    if (shared < 2 + (isSameConcept ? 1 : 0) || likeness < 0.5 || !isAbout) continue
    // A heading of two words is contained in any sentence about its matter.
    if (shared / Math.max(1, stems.size) < 0.4) continue
    if (isConditional(part.folded) && isConditional(sentence)) continue
    if (saysNo(sentence) === no) best.same = Math.max(best.same, Math.min(likeness, reach))
    else if (likeness > best.opposite) Object.assign(best, { opposite: likeness, sentence })
  }
  return best.opposite >= (releases(part.folded) ? 0.5 : 0.6) && best.opposite > best.same + 0.1
    ? [
        {
          ...objection(
            part,
            part.text.trim(),
            `a source says the opposite: ${best.sentence.slice(0, 160)}`,
          ),
          verdict: 'hold',
        },
      ]
    : []
}

/** "even though the seal is broken": an exception to a rule is a promise of its own. */
function exception(part: Part, company: readonly string[]): Objection[] {
  const word = concedes.exec(part.folded)?.[0]
  if (!word || saysNo(part.folded) || conceptsIn(part.folded).length === 0) return []
  if (/\b(?:sorry|understand|leid|desole|siento|lament\w*|desculp\w*|spijt)\b/.test(part.folded))
    return []
  return company.some((sentence) => concedes.test(sentence))
    ? []
    : [
        {
          ...objection(part, part.text.trim(), `no source makes this exception (${word})`),
          verdict: 'hold',
        },
      ]
}

const conceptsIn = (folded: string): string[] =>
  Object.keys(grants).filter((concept) => grants[concept]?.test(folded))
