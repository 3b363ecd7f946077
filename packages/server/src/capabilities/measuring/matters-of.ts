import { isMatter, type MatterOutcome, undoesAnswer, wantsPeople } from '@baton/domain'
import type { Fact } from './read-facts.ts'

/** A matter on its way into the table. `isNew`: not there yet; the others changed what became of them. */
export type MatterDraft = {
  id: string
  origin: string
  conversation: string
  customer: string
  message: number
  question: string
  outcome: MatterOutcome
  picked: boolean
  article: string | null
  answer: string | null
  escalation: string | null
  trigger: string | null
  wantsPeople: boolean
  confidence: number | null
  answerAt: number | null
  at: Date
  isNew: boolean
}

/** So long after an answer, or a question back, what comes is still about the same matter. */
const sameMatterSeconds = 86_400

/**
 * What becomes of the newest matter of a conversation by one more fact: a new matter, the same with another end, or null
 * when the fact says nothing of matters. An answer after "which of these?" ends that matter; whoever asks for a person
 * after an answer shows that it did not help, and the matter counts once, as escalated.
 */
export function matterAfter(
  last: MatterDraft | null,
  fact: Fact,
  newId: () => string,
): MatterDraft | null {
  if (fact.kind === 'nothing' || (fact.kind === 'escalated' && !isMatter(fact.trigger))) return null
  const recent = last && isRecent(last, fact) ? last : null
  if (fact.kind === 'escalated') return escalatedAfter(recent, fact, newId)
  if (recent?.outcome !== 'asked_back') return { ...fresh(fact, newId), outcome: fact.kind }
  const { article, answer, picked, confidence, answerAt } = fact
  return { ...recent, outcome: fact.kind, article, answer, picked, confidence, answerAt }
}

function escalatedAfter(
  recent: MatterDraft | null,
  fact: Fact & { kind: 'escalated' },
  newId: () => string,
): MatterDraft | null {
  const { origin: escalation, trigger } = fact
  const undoes = undoesAnswer(trigger)
  if (recent?.outcome === 'escalated' && undoes) return null
  const isSame = recent?.outcome === 'asked_back' || (recent?.outcome === 'answered' && undoes)
  const wasAnswered = recent?.outcome === 'answered'
  const ended = { outcome: 'escalated' as const, escalation, trigger }
  return isSame
    ? { ...recent, ...ended, wantsPeople: wantsPeople(trigger, wasAnswered) }
    : { ...fresh(fact, newId), ...ended, wantsPeople: wantsPeople(trigger, false) }
}

const isRecent = (last: MatterDraft, { at }: Fact): boolean =>
  at.getTime() - last.at.getTime() <= sameMatterSeconds * 1_000

function fresh(fact: Fact, newId: () => string): Omit<MatterDraft, 'outcome'> {
  const { origin, conversation, customer, message, question, at } = fact
  const { article, confidence, answerAt } = fact
  const given = fact.kind === 'escalated' ? { answer: null, picked: false } : fact
  return {
    ...{ id: newId(), origin, conversation, customer, message, question, at, isNew: true },
    ...{ article, confidence, answerAt, answer: given.answer, picked: given.picked },
    ...{ escalation: null, trigger: null, wantsPeople: false },
  }
}
