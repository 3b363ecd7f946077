import type { Objection } from '../verdict.ts'
import { readNumber, writtenNumber } from './numbers.ts'

type Part = { text: string; folded: string; from: number }

const counted = new RegExp(`(?<![\\w.,:/-])(${writtenNumber}) (?:x )?([a-z]{4,})`, 'gu')
const loose =
  /^(?:days?|hours?|minutes?|weeks?|months?|years?|percent|euros?|dollars?|pounds?|tage?n?|stunden?|wochen?|monate?n?|jahre?n?|jours?|heures?|semaines?|mois|annees?|dias?|horas?|semanas?|meses|anos?|dagen|uren|weken|maanden|business|working|more|times?|other|further|things?|options?|ways?|steps?|people|persons?)$/

const countsIn = (folded: string): Map<string, Set<number>> => {
  const counts = new Map<string, Set<number>>()
  for (const [, number = '', noun = ''] of folded.matchAll(counted)) {
    if (loose.test(noun)) continue
    const stem = noun.replace(/(?:es|s|en|n)$/, '').slice(0, 6)
    counts.set(stem, (counts.get(stem) ?? new Set()).add(readNumber(number)))
  }
  return counts
}

/** "3 chairs" where the order holds two: the number of a thing is a fact, however small. */
export function otherCount(part: Part, company: readonly string[]): Objection[] {
  const stated = countsIn(company.join('\n'))
  for (const [stem, numbers] of countsIn(part.folded)) {
    const known = stated.get(stem)
    const wrong = [...numbers].find((number) => known && !known.has(number))
    if (wrong === undefined || /\bof (?:the|your|them)\b|\beach\b/.test(part.folded)) continue
    return [
      {
        guard: 'grounding',
        verdict: 'hold',
        found: `${wrong} ${stem}`,
        where: { from: part.from, to: part.from + part.text.length },
        against: `a source counts ${[...(known ?? [])].join(' or ')}`,
      },
    ]
  }
  return []
}
