import { expectedWait } from './expected-wait.ts'
import { type Spoken, spoken } from './spoken.ts'
import { type Spread, shortestStretch, spreadAt } from './spread.ts'
import { aheadOf, type WaitFacts, type WaitOutcome } from './wait-facts.ts'

/** An honest range for a wait, as it is told, and the expectation behind it. `inside` is the share it aimed at. */
export type WaitEstimate = Spoken & { expectedSeconds: number; inside: number; seen: number }

/** The range in which the wait will lie, in seconds from now, for at least this share of customers. */
export function estimateWait(
  facts: WaitFacts,
  outcomes: readonly WaitOutcome[],
  promiseInside: number,
): WaitEstimate {
  const expected = expectedWait(facts)
  const isUpdate = facts.waitedSeconds > 0
  const ahead = aheadOf(facts)
  const inside = insideFor(alike(outcomes, ahead, isUpdate), promiseInside)
  const spread = conditioned(spreadAt(ahead, isUpdate, outcomes), facts, expected)
  const { low, high } = shortestStretch(spread, inside)
  const told = spoken(low * expected, high * expected)
  return { ...told, expectedSeconds: Math.round(expected), inside, seen: outcomes.length }
}

/** Easy promises must not hide that the hard ones are missed: being next at once, standing in line, and updates apart. */
const alike = (
  outcomes: readonly WaitOutcome[],
  ahead: number,
  isUpdate: boolean,
): readonly WaitOutcome[] =>
  outcomes.filter((each) => each.isUpdate === isUpdate && (each.ahead === 0) === (ahead === 0))

/** A step per outcome: a missed promise widens the next ranges, many kept ones narrow them again. */
const step = 0.02
const bounds = { least: 0.5, most: 0.98 }

/**
 * The share to aim at so that the wished share comes true (adaptive conformal inference): it follows the outcomes,
 * oldest first, whatever the queue does.
 */
export function insideFor(outcomes: readonly WaitOutcome[], wished: number): number {
  const oldestFirst = outcomes
    .filter(({ left, isInside }) => !left || !isInside)
    .sort((one, other) => other.agoSeconds - one.agoSeconds)
  return oldestFirst.reduce(
    (aim, { isInside }) =>
      Math.min(bounds.most, Math.max(bounds.least, aim + step * (isInside ? wished - 1 : wished))),
    wished,
  )
}

/**
 * Whoever has outlasted what was expected has shown that today is slow: what remains is stretched accordingly, and a
 * wait that was to be over already is not promised to be over at once.
 */
function conditioned(spread: Spread, facts: WaitFacts, expected: number): Spread {
  const { waitedSeconds, expectedAtFirst } = facts
  if (waitedSeconds === 0 || !expectedAtFirst) return spread
  const late = (waitedSeconds + expected) / expectedAtFirst
  const stretch = Math.min(2, Math.max(0.8, late ** 0.25))
  return spread.map(({ ratio, weight }) => ({ ratio: ratio * stretch, weight }))
}
