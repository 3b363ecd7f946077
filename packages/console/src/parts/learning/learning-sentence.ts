import type { LearningWeek } from '@baton/contract'
import { percent } from '../quality-words.ts'
import { countWords, shortWeek } from './learning-words.ts'
import { newestFull } from './weeks-plot.ts'

type Share = { value: number; low: number; high: number }

/** Whether two shares differ by more than chance: Newcombe's interval of a difference, from the intervals of both. */
export function hasMoved(from: Share, to: Share): boolean {
  const difference = to.value - from.value
  const low = difference - Math.hypot(to.value - to.low, from.high - from.value)
  const high = difference + Math.hypot(to.high - to.value, from.value - from.low)
  return low > 0 || high < 0
}

/** Where it stands and whether it moved, claiming no more than the numbers carry. */
export function learningSentence(weeks: readonly LearningWeek[]): string {
  const now = newestFull(weeks)
  if (!now) return ''
  const when = now.isOpen ? 'So far this week' : `In the week of ${shortWeek(now.week)}`
  const here = `${when}, ${now.escalated.toLocaleString()} of ${countWords(now.matters, 'question')} brought in a person: ${percent(now.rate.value)}`
  return `${here}${movedWords(weeks, now)}. ${precisionWords(now)}`
}

function movedWords(weeks: readonly LearningWeek[], now: LearningWeek): string {
  const [first] = weeks
  if (!first || first.week === now.week) return ''
  const since = `${percent(first.rate.value)} in the week of ${shortWeek(first.week)}`
  if (!hasMoved(first.rate, now.rate)) return `, against ${since}, which may be chance`
  return `, ${now.rate.value < first.rate.value ? 'down' : 'up'} from ${since}`
}

const precisionWords = ({ precision }: LearningWeek): string =>
  precision
    ? `Of ${countWords(precision.audited, 'automatic answer')} that people looked at, ${precision.right.toLocaleString()} ${precision.right === 1 ? 'was' : 'were'} right.`
    : 'Nobody has looked at its automatic answers, so whether they were right is not known.'
