import type { ChargeFact } from './facts.ts'

const week = 7 * 86_400_000

/** Two charges of the same amount within a week of each other: the newest such pair, oldest first. */
export function sameCharges(billing: readonly ChargeFact[]): [ChargeFact, ChargeFact] | null {
  const newest = [...billing].sort((one, other) => other.date.localeCompare(one.date))
  for (const [index, later] of newest.entries()) {
    const earlier = newest.slice(index + 1).find((charge) => isAlike(charge, later))
    if (earlier) return [earlier, later]
  }
  return null
}

const isAlike = (one: ChargeFact, other: ChargeFact): boolean =>
  one.amountCents === other.amountCents &&
  one.amountCents > 0 &&
  Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= week
