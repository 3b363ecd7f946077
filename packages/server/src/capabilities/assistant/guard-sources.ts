import { type GuardRecord, guardRecordOf, inspectSource, type Objection } from '@baton/domain'
import { soundsLikeOrder } from '@baton/local-model'
import type { Question } from '../../models/model.ts'
import { knownClean } from './known-clean.ts'

/** What was taken out of the sources of a turn, for the record. */
export type Dropped = { source: string; guards: GuardRecord }

/**
 * Articles and tools are written by others: what gives the assistant orders is taken out before any model reads it, and
 * secrets are masked. A passage of which nothing is left is no source.
 */
export function guardSources(question: Question): { question: Question; dropped: Dropped[] } {
  const own = [...question.customerFacts, ...question.lines.map(({ text }) => text)]
  const dropped: Dropped[] = []
  const clean = (name: string, text: string, surface: 'article' | 'tool_output'): string => {
    if (surface === 'article' && knownClean(text)) return text
    const inspected = inspectSource(text, surface, own, soundsLikeOrder)
    const serious = inspected.objections.filter((each) => isSerious(each, surface))
    if (serious.length === 0) return text
    dropped.push({ source: name, guards: guardRecordOf({ ...inspected, objections: serious }) })
    return inspected.text
  }
  const passages = question.passages
    .map((passage) => ({ ...passage, text: clean(passage.article, passage.text, 'article') }))
    .filter(({ text }) => text.trim() !== '')
  const toolFacts = question.toolFacts
    .map((fact) => ({ ...fact, text: clean(fact.tool, fact.text, 'tool_output') }))
    .filter(({ text }) => text.trim() !== '')
  return { question: { ...question, passages, toolFacts }, dropped }
}

/** Our own tools look up this customer alone: contact data in what they say is the customer's or a carrier's. */
const isSerious = ({ guard, found }: Objection, surface: 'article' | 'tool_output'): boolean =>
  guard === 'injection' ||
  (guard === 'personal_data' &&
    (surface === 'article' || !['email', 'phone', 'address'].includes(found)))
