import { featuresOfQuestion } from './features.ts'

/** How alike two texts are, 0 to 1, by words, pairs of words and pieces of words: is one a restatement of the other? */
export function similarity(left: string, right: string): number {
  const leftGroups = featuresOfQuestion(left)
  const rightGroups = featuresOfQuestion(right)
  let sum = 0
  let weight = 0
  leftGroups.forEach((group, place) => {
    const other = rightGroups[place]
    if (!other || (group.counts.size === 0 && other.counts.size === 0)) return
    sum += group.weight * cosine(group.counts, other.counts)
    weight += group.weight
  })
  return weight === 0 ? 0 : Math.min(1, sum / weight)
}

function cosine(left: Map<string, number>, right: Map<string, number>): number {
  let dot = 0
  for (const [feature, count] of left) dot += count * (right.get(feature) ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(squaredLength(left) * squaredLength(right))
}

function squaredLength(counts: Map<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count * count
  return sum
}
