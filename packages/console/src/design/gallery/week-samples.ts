import type { LearningWeek } from '@baton/contract'
import type { CauseShares } from '../../api/learning.ts'

const day = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The Monday of the week in which the pictures are looked at. */
const thisMonday = () => {
  const now = Date.now()
  return now - ((new Date(now).getUTCDay() + 6) % 7) * day
}

/** An interval as wide as so few of so many allow. */
function shareOf(count: number, of: number) {
  const value = count / of
  const half = 1.96 * Math.sqrt(Math.max(value * (1 - value), 0.01) / of)
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) }
}

const sum = (shares: CauseShares) => Object.values(shares).reduce((all, share) => all + share, 0)
const wave = (place: number, pace: number) => Math.sin(place * pace) / 2

function levelAt(place: number): CauseShares {
  return {
    mix: 0.47 + 0.05 * wave(place, 1.7),
    people: 0.06 + 0.02 * wave(place, 2.3),
    policy: place >= 9 ? 0.03 : 0,
    edited: place >= 4 ? -0.03 - 0.01 * wave(place, 3) : 0,
    learned: -0.024 * place,
    rest: 0.03 * wave(place, 4.1),
  }
}

const differenceOf = (now: CauseShares, before: CauseShares): CauseShares => ({
  mix: now.mix - before.mix,
  people: now.people - before.people,
  policy: now.policy - before.policy,
  edited: now.edited - before.edited,
  learned: now.learned - before.learned,
  rest: now.rest - before.rest,
})

/** Weeks in which a team taught its assistant, told so that every part of the plot has something to show. */
export function sampleWeeks(count: number): LearningWeek[] {
  const monday = thisMonday()
  return Array.from({ length: count }, (_, at) => {
    const place = Math.min(13, (at * 14) / count)
    const level = levelAt(place)
    const isOpen = at === count - 1
    const matters = Math.round((isOpen ? 90 : 280) + 60 * wave(at, 1.3))
    const escalated = Math.round(matters * sum(level))
    const audited = at === 2 ? 0 : 14 + Math.round(20 * (at / count))
    const right = audited - (at % 4 === 0 ? 1 : 0) - (at === 5 ? 2 : 0)
    return {
      week: dayOf(monday - (count - 1 - at) * 7 * day),
      ...{ matters, escalated, level, isOpen },
      rate: shareOf(escalated, matters),
      precision: audited ? { ...shareOf(right, audited), audited, right, covered: 0.8 } : null,
      change: at === 0 ? null : differenceOf(level, levelAt(((at - 1) * 14) / count)),
    }
  })
}
