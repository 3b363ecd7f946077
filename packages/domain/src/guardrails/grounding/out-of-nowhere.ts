import type { Objection } from '../verdict.ts'
import { sharedCount, stemsIn } from './stems.ts'

type Part = { text: string; folded: string; from: number }

/** Few words of a longer statement occur anywhere in the sources: lexical entailment at its plainest, and so only for clear cases. */
export function outOfNowhere(
  part: Part,
  company: readonly string[],
  known: ReadonlySet<string>,
): Objection[] {
  const stems = stemsIn(part.folded)
  if (company.length === 0 || stems.size < 6 || part.text.trim().endsWith('?')) return []
  if (courtesy.test(part.folded) || !isSameTongue(part.folded, company)) return []
  const share = sharedCount(stems, known) / stems.size
  return share < 0.15
    ? [unsupported(part, `no source speaks of this (${Math.round(share * 100)} % of its words)`)]
    : []
}

const courtesy =
  /\b(?:sorry|apolog\w*|understand\w*|frustrat\w*|thank\w*|glad|happy to|let me|let us|please|colleague|team|check|leid|entschuldig\w*|verstehe\w*|danke|gern\w*|kolleg\w*|bitte|desole\w*|excus\w*|comprends|merci|collegue|equipe|veuillez|lament\w*|siento|disculp\w*|entiendo|comprendo|gracias|companer\w*|equipo|desculp\w*|lament\w*|entendo|compreendo|obrigad\w*|colega|equipa|spijt|excuses|begrijp\w*|bedankt|collega|graag)\b/

const tongues = [
  /\b(?:the|and|you|your|is|are|to|of|for|with|can|will)\b/g,
  /\b(?:der|die|das|und|sie|ist|sind|mit|nicht|ihr\w*|wird|werden|auf|fur|von)\b/g,
  /\b(?:le|la|les|et|vous|est|sont|pour|avec|des|une|votre|dans)\b/g,
  /\b(?:el|los|las|y|es|son|para|con|usted|una|su|del|por)\b/g,
  /\b(?:o|os|e|sao|para|com|voce|uma|seu|sua|do|da|nao)\b/g,
  /\b(?:de|het|een|en|is|zijn|voor|met|uw|u|wordt|niet|naar)\b/g,
]

/** Words cannot be compared across tongues: a reply in German may well rest on an English article. */
const isSameTongue = (folded: string, company: readonly string[]): boolean =>
  tongueOf(folded) === tongueOf(company.slice(0, 20).join(' '))

function tongueOf(folded: string): number {
  const counts = tongues.map((words) => folded.match(words)?.length ?? 0)
  return counts.indexOf(Math.max(...counts))
}

const unsupported = (part: Part, against: string): Objection => ({
  guard: 'grounding',
  verdict: 'repair',
  found: part.text.trim(),
  where: { from: part.from, to: part.from + part.text.length },
  against,
})
