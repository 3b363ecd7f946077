import type { LearningWeek } from '@baton/contract'
import type { Cause } from '../../api/learning.ts'
import { percent } from '../quality-words.ts'

/** In the order in which they are read. */
export const causeOrder: readonly Cause[] = ['mix', 'people', 'policy', 'edited', 'learned', 'rest']

export const causeWords: Record<Cause, string> = {
  learned: 'Learned items',
  edited: 'Knowledge edits',
  policy: 'Policy changes',
  mix: 'Mix of questions',
  people: 'Wanted a person',
  rest: 'Chance and the rest',
}

export const causeSays: Record<Cause, string> = {
  learned:
    'What your team taught by answering: by so much less often its questions bring in a person.',
  edited: 'Articles somebody wrote or rewrote, likewise.',
  policy: 'Triggers and the sureness that is asked for, when they were changed.',
  mix: 'How often what was asked that week would bring in a person, had nobody taught anything.',
  people: 'Asked for a person, or a matter for people only: knowledge would not have helped.',
  rest: 'What none of the others explains, chance first of all.',
}

const minus = '\u2212'

/** "+3 points", "−0.4 points": so much more or less of a hundred questions. */
export function pointsWords(share: number): string {
  const points = Number(Math.abs(share * 100).toFixed(1))
  const sign = points === 0 ? '' : share > 0 ? '+' : minus
  return `${sign}${points.toLocaleString()}\u00a0${points === 1 ? 'point' : 'points'}`
}

/** The same where the column already says what it is. */
export const pointsOnly = (share: number): string => pointsWords(share).split('\u00a0')[0] ?? ''

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
})

export const shortWeek = (week: string): string => day.format(new Date(week))
export const weekOf = (week: string): string => `week of ${dayOfYear.format(new Date(week))}`
export const weekWords = (week: string): string => `W${weekOf(week).slice(1)}`

export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`

/** A week in one sentence, for who hears it. */
export function weekSentence({ week, matters, escalated, rate, precision, isOpen }: LearningWeek) {
  const looked = precision
    ? `${precision.right} of ${precision.audited} answers looked at were right`
    : 'no answer was looked at'
  return `${weekWords(week)}${isOpen ? ', so far' : ''}: ${escalated.toLocaleString()} of ${countWords(matters, 'question')} brought in a person, ${percent(rate.value)}; ${looked}`
}
