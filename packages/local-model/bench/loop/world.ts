import type { Labelled } from '../data.ts'
import { seeded, shuffled } from '../data.ts'

export const weeks = 12
export const perWeek = 200
const knownShare = 0.4
const fromWeekOne = 0.6
const skew = 0.8

/** One year's quarter of a support desk: what it knows at the start and what it is asked, week by week. */
export type World = {
  start: Labelled[]
  known: Set<string>
  questions: { week: number; text: string; label: string }[]
}

/**
 * Questions follow Zipf's law over the intents and never repeat. Four in ten intents are known at the start, by their
 * title and one question; four in ten of the others come up only later.
 */
export function worldFrom(pool: Labelled[], seed: number): World {
  const random = seeded(seed * 6151)
  const labels = shuffled([...new Set(pool.map((row) => row.label))], random)
  const knownCount = Math.round(labels.length * knownShare)
  const byLabel = Map.groupBy(shuffled(pool, random), (row) => row.label)
  const known = shuffled(labels, random).slice(0, knownCount)
  const isKnown = new Set(known)
  const firstWeek = new Map(
    labels.map((label) => {
      const isLate = !isKnown.has(label) && random() >= fromWeekOne
      return [label, isLate ? 2 + Math.floor(random() * (weeks - 1)) : 1]
    }),
  )
  const start = known.flatMap((label) => {
    const one = byLabel.get(label)?.pop()
    const title = { text: label.replaceAll('_', ' '), label }
    return one ? [title, one] : [title]
  })
  const questions: World['questions'] = []
  for (let week = 1; week <= weeks; week += 1) {
    for (let count = 0; count < perWeek; count += 1) {
      const label = drawn(
        labels,
        random,
        (one) => (firstWeek.get(one) ?? 1) <= week && (byLabel.get(one)?.length ?? 0) > 0,
      )
      const row = label === undefined ? undefined : byLabel.get(label)?.pop()
      if (row) questions.push({ week, ...row })
    }
  }
  return { start, known: isKnown, questions }
}

/** The first labels come up most often. */
function drawn(
  labels: string[],
  random: () => number,
  isOpen: (label: string) => boolean,
): string | undefined {
  const weights = labels.map((label, rank) => (isOpen(label) ? 1 / (rank + 1) ** skew : 0))
  let dice = random() * weights.reduce((sum, weight) => sum + weight, 0)
  return labels.find((_, rank) => {
    dice -= weights[rank] ?? 0
    return dice < 0
  })
}
