import { clausesOf } from './clauses.ts'
import { asks, hints } from './english-patterns.ts'
import { aboutAsking, vetoes } from './english-vetoes.ts'
import { english } from './english-words.ts'
import { askedInAnotherLanguage } from './tongue-patterns.ts'

/** Does the customer ask for a person, and which words show it. "maybe": ask "Do you want a person?". */
export type PersonRequest = { verdict: 'yes' | 'maybe' | 'no'; evidence: string }

const shortMessage = 3
const personAlone = new RegExp(
  `\\b(?:${english.certain}|${english.real}? ?persons?|${english.real} people)\\b`,
)
const refusal = /\b(?:no|not|without|never|cancel|was|were)\b/

/** A request as the patterns find it; `refused` says that a clause speaks of persons without asking for one. */
export type FoundByPatterns = PersonRequest & { refused: boolean }

/** Any clause that asks is enough; a refusal counts for its own clause only. */
export function requestByPatterns(spelt: string): FoundByPatterns {
  const clauses = clausesOf(spelt)
  const isShort = clauses.join(' ').split(' ').length <= shortMessage + 2
  let perhaps: PersonRequest = { verdict: 'no', evidence: '' }
  let refused = false
  for (const clause of clauses) {
    if (vetoes.some((veto) => veto.test(clause))) {
      refused = true
      continue
    }
    const judged = judge(clause, isShort)
    if (judged.verdict === 'yes') return { ...judged, refused }
    if (perhaps.verdict === 'no') perhaps = judged
  }
  return { ...perhaps, refused }
}

function judge(clause: string, isShort: boolean): PersonRequest {
  const asked = firstMatch(asks, clause) ?? alone(clause, isShort) ?? askedInAnotherLanguage(clause)
  if (asked) {
    const asksAbout = aboutAsking.some((about) => about.test(clause))
    return { verdict: asksAbout ? 'maybe' : 'yes', evidence: asked }
  }
  const hinted = firstMatch(hints, clause)
  return hinted ? { verdict: 'maybe', evidence: hinted } : { verdict: 'no', evidence: '' }
}

/** "agent", "real person pls": so short a message with a person in it can hardly mean anything else. */
function alone(clause: string, isShort: boolean): string | undefined {
  const words = clause
    .split(' ')
    .filter((word) => !/^(?:please|now|hi|hello|ok|asap|thanks)$/.test(word))
  if (words.length > shortMessage || refusal.test(clause)) return undefined
  const found = personAlone.exec(clause)?.[0]
  return found && isShort ? found : undefined
}

function firstMatch(patterns: RegExp[], clause: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(clause)
    if (found) return found[0]
  }
  return undefined
}
