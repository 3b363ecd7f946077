import { type CheckFinding, doesNotApply, failed, passed } from '../check-result.ts'
import type { ReviewClock, ReviewFacts } from '../review-facts.ts'

/** Was everything answered in the time that was promised? */
export function answeredInTime(facts: ReviewFacts): CheckFinding {
  const clocks = facts.clocks.filter((clock) => isTheirs(clock, facts))
  const late = clocks.filter(({ state }) => state === 'breached')
  const asked = (clock: ReviewClock): number[] => {
    const before = facts.messages.filter(
      ({ author, at }) => author === 'customer' && at <= clock.startedAt,
    )
    return before.slice(-1).map(({ number }) => number)
  }
  if (late.length > 0)
    return failed(
      `Missed ${late.length} of ${clocks.length} promised times: ${[...new Set(late.map(({ kind }) => words[kind]))].join(', ')}.`,
      late.flatMap(asked),
    )
  const kept = clocks.filter(({ state }) => state === 'met')
  return kept.length > 0
    ? passed(
        kept.length === 1
          ? 'The promised time was kept.'
          : `All ${kept.length} promised times were kept.`,
        kept.flatMap(asked),
      )
    : doesNotApply('No time was promised here.')
}

const words: Record<ReviewClock['kind'], string> = {
  assistant_answer: 'answer of the assistant',
  first_answer: 'first answer',
  next_answer: 'next answer',
  resolution: 'resolution',
}

/** Nobody answers for a time that had run out before they came in. */
function isTheirs(clock: ReviewClock, { subject, escalations }: ReviewFacts): boolean {
  if (subject === 'assistant') return clock.kind === 'assistant_answer'
  if (clock.agent !== subject) return false
  const met = escalations.find(({ agent, metAt }) => agent === subject && metAt !== null)?.metAt
  return clock.dueAt === null || met === null || met === undefined || clock.dueAt >= met
}
