import type { LearningWeek } from '@baton/contract'
import type { Cause, CauseShares } from '../../api/learning.ts'

/** A place on the axis of time; null where nobody asked anything that week. */
export type WeekColumn = { week: string; data: LearningWeek | null }

const sevenDays = 7 * 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Every week from the first to the last, also those in which nothing was asked: time never jumps. */
export function columnsOf(weeks: readonly LearningWeek[]): WeekColumn[] {
  const known = new Map(weeks.map((week) => [week.week, week]))
  const days = [...known.keys()].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const count = Math.round((Date.parse(last) - Date.parse(first)) / sevenDays) + 1
  return Array.from({ length: count }, (_, place) => {
    const week = dayOf(Date.parse(first) + place * sevenDays)
    return { week, data: known.get(week) ?? null }
  })
}

/** A stretch of a column that is put down to one cause. `isTaken`: it did not come, and would have. */
export type Layer = { cause: Cause; from: number; to: number; isTaken: boolean }

/** From the ground up; what usually brings in most stands on top, where the others take away. */
const adding: readonly Cause[] = ['people', 'policy', 'rest', 'edited', 'learned', 'mix']
const taking: readonly Cause[] = ['learned', 'edited', 'policy', 'rest']
/** Less than this cannot be seen. */
const visible = 0.0005

/**
 * A week as one column: what brought in people from the ground up, and from its top down to the rate what kept them out.
 * So the part below the rate came, and the part above it was spared.
 */
export function levelLayers(level: CauseShares): Layer[] {
  const layers: Layer[] = []
  let top = 0
  for (const cause of adding) {
    if (level[cause] < visible) continue
    layers.push({ cause, from: top, to: top + level[cause], isTaken: false })
    top += level[cause]
  }
  let rate = [...adding].reduce((sum, cause) => sum + level[cause], 0)
  for (const cause of [...taking, 'people', 'mix'] as const) {
    if (level[cause] > -visible) continue
    layers.push({ cause, from: rate, to: rate - level[cause], isTaken: true })
    rate -= level[cause]
  }
  return layers
}

/** A change as two piles: what brought in more people above the line, what brought in fewer below it. */
export function changeLayers(change: CauseShares): Layer[] {
  let up = 0
  let down = 0
  return [...taking, 'mix', 'people'].flatMap((name) => {
    const cause = name as Cause
    const share = change[cause]
    if (Math.abs(share) < visible) return []
    const from = share > 0 ? up : down
    if (share > 0) up += share
    else down += share
    return [{ cause, from, to: from + share, isTaken: false }]
  })
}

const steps = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]

/** The next round share above everything that is drawn. */
export const ceilingOf = (values: readonly number[]): number => {
  const most = Math.max(0, ...values)
  return steps.find((step) => step >= most) ?? Math.ceil(most * 5) / 5
}

/** The bottom of the scale for precision: tenths below the lowest interval, and never so high that a fall looks like a cliff. */
export const precisionFloor = (weeks: readonly LearningWeek[]): number => {
  const lowest = Math.min(1, ...weeks.flatMap(({ precision }) => precision?.low ?? []))
  return Math.min(0.8, Math.floor(lowest * 10) / 10)
}

/** Which columns have a date under them: as many as fit, counted from the newest. */
export const isDated = (place: number, count: number, band: number): boolean =>
  (count - 1 - place) % Math.max(1, Math.ceil(46 / band)) === 0

/** The newest week that is over; while there is none, the one under way. */
export const newestFull = (weeks: readonly LearningWeek[]): LearningWeek | undefined =>
  weeks.findLast(({ isOpen }) => !isOpen) ?? weeks.at(-1)
