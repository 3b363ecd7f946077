import type { TypeCounts } from './type-counts.ts'

/** How likely a type is. */
export type Standing = { type: string; chance: number }

const smoothing = 0.08
const priorWeight = 0.3
/** Features are not independent: so many of them count as one, or every verdict would be certain. */
const dependence = 2.6

/**
 * Naive Bayes over features that are present. Features the workspace has never seen say that the message is about
 * something else: their share takes from every chance.
 */
export function likeliest(
  known: ReadonlyMap<string, TypeCounts>,
  features: ReadonlySet<string>,
): Standing[] {
  if (known.size === 0 || features.size === 0) return []
  const counts = [...known.values()]
  const vocabulary = 1 + Math.max(...counts.map((one) => one.features.size))
  const examples = counts.reduce((sum, one) => sum + one.examples, 0)
  const seen = [...features].filter((feature) => counts.some((one) => one.features.has(feature)))
  const scores = [...known].map(([type, one]) => {
    const from = Math.log(one.total + smoothing * vocabulary)
    const evidence = seen.reduce(
      (sum, feature) => sum + Math.log((one.features.get(feature) ?? 0) + smoothing) - from,
      0,
    )
    return { type, score: evidence / dependence + priorWeight * Math.log(one.examples / examples) }
  })
  const share = Math.sqrt(seen.length / features.size)
  return softened(scores, share)
}

function softened(scores: { type: string; score: number }[], share: number): Standing[] {
  const best = Math.max(...scores.map(({ score }) => score))
  const weights = scores.map(({ type, score }) => ({ type, weight: Math.exp(score - best) }))
  const sum = weights.reduce((total, { weight }) => total + weight, 0)
  return weights
    .map(({ type, weight }) => ({ type, chance: (share * weight) / sum }))
    .sort((left, right) => right.chance - left.chance)
}
