import { partyOf, type ReviewSubject } from './review-facts.ts'
import type { SamplePlan, SampleReason } from './sample-plan.ts'

/** A conversation of somebody that can be drawn. `lot` is a number from 0 to 1 that its id and the seed draw. */
export type SampleCandidate = {
  conversation: string
  subject: ReviewSubject
  lot: number
  reasons: SampleReason[]
}

/** How many of a week were drawn already, for one subject. */
export type DrawCount = { byLot: number; onPurpose: number }

/** A candidate that was drawn: by lot, on purpose with the reasons, or both. */
export type Draw = { candidate: SampleCandidate; byLot: boolean; reasons: SampleReason[] }

/**
 * Draws as conversations end. Whether a lot wins depends on nothing but the lot, so that those drawn by lot speak for all;
 * what is drawn on purpose is marked and kept apart.
 */
export function drawAsTheyEnd(
  candidates: readonly SampleCandidate[],
  plan: SamplePlan,
  drawn: (subject: ReviewSubject) => DrawCount,
): Draw[] {
  if (!plan.on) return []
  const counts = new Map<ReviewSubject, DrawCount>()
  return candidates.flatMap((candidate) => {
    const { subject, lot } = candidate
    const so = counts.get(subject) ?? { ...drawn(subject) }
    counts.set(subject, so)
    const byLot = lot < shareOf(plan, subject) && so.byLot < plan.byLot.mostPerWeek
    const wanted = candidate.reasons.filter((reason) => plan.onPurpose.reasons.includes(reason))
    const reasons = so.onPurpose < plan.onPurpose.mostPerWeek ? wanted : []
    if (byLot) so.byLot += 1
    if (reasons.length > 0) so.onPurpose += 1
    return byLot || reasons.length > 0 ? [{ candidate, byLot, reasons }] : []
  })
}

const shareOf = ({ byLot }: SamplePlan, subject: ReviewSubject): number =>
  partyOf(subject) === 'assistant' ? byLot.assistantShare : byLot.agentShare

/** When a week is over: whoever had too few drawn gets the lowest lots of that week beside them. */
export function topUpWeek(
  candidates: readonly SampleCandidate[],
  plan: SamplePlan,
  drawn: (subject: ReviewSubject) => DrawCount,
): Draw[] {
  if (!plan.on) return []
  const bySubject = Map.groupBy(candidates, ({ subject }) => subject)
  return [...bySubject].flatMap(([subject, theirs]) => {
    const missing = Math.max(0, plan.byLot.leastPerWeek - drawn(subject).byLot)
    return theirs
      .toSorted((one, other) => one.lot - other.lot)
      .slice(0, missing)
      .map((candidate): Draw => ({ candidate, byLot: true, reasons: [] }))
  })
}
