import type { FeatureGroup } from '../text/features.ts'
import type { QueryVector } from './vector.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Weighs a question like an example. What the knowledge base never saw stays in the length: a question that is
 * mostly unknown must not look close to anything.
 */
export function queryVector(vocabulary: Vocabulary, groups: FeatureGroup[]): QueryVector {
  const query: QueryVector = {
    features: [],
    values: [],
    ends: [],
    rarities: [],
    unknownRarity: 0,
    foreignRarity: 0,
    length: 0,
  }
  let total = 0
  for (const group of groups) {
    const squares = addGroup(vocabulary, query, group)
    if (squares > 0) total += group.weight * group.weight
  }
  const factor = total === 0 ? 0 : 1 / Math.sqrt(total)
  for (let place = 0; place < query.values.length; place += 1) {
    query.values[place] = (query.values[place] ?? 0) * factor
  }
  query.length = groups[0] ? groups[0].counts.size : 0
  return query
}

function addGroup(vocabulary: Vocabulary, query: QueryVector, group: FeatureGroup): number {
  const start = query.values.length
  const areWords = start === 0 && query.unknownRarity === 0
  let squares = 0
  for (const [feature, count] of group.counts) {
    const number = vocabulary.numberOf(feature)
    const rarity =
      number === undefined ? vocabulary.rarityOfUnknown(feature) : vocabulary.rarity(number)
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * rarity
    squares += value * value
    if (number !== undefined) {
      query.features.push(number)
      query.values.push(value)
      query.rarities.push(areWords ? rarity : 0)
    } else if (areWords) {
      query.unknownRarity += rarity
      if (vocabulary.isCommonlyKnown(feature)) query.foreignRarity += rarity
    }
  }
  query.ends.push(query.values.length)
  const factor = squares === 0 ? 0 : group.weight / Math.sqrt(squares)
  for (let place = start; place < query.values.length; place += 1) {
    query.values[place] = (query.values[place] ?? 0) * factor
  }
  return squares
}
