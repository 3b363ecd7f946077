import { bucketOf, hash } from './feeling-model/feeling-features.ts'

/** What a word may speak of, in whatever language: a word can stand in several classes. */
export type ClassesOf = (word: string) => readonly string[]

const shortestBeginning = 2
const reachOfClasses = 6
const none: readonly string[] = []

/** Classes by listed words; a star behind a word lets any ending follow. */
export function classesBy(listed: Record<string, string>): ClassesOf {
  const whole = new Map<string, string[]>()
  const beginnings = new Map<string, string[]>()
  for (const [name, words] of Object.entries(listed))
    for (const word of new Set(words.split(' '))) {
      const [map, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word]
      map.set(key, [...(map.get(key) ?? []), name])
    }
  return (word) => {
    const named = whole.get(word)
    if (named) return named
    for (let length = word.length; length >= shortestBeginning; length -= 1) {
      const found = beginnings.get(word.slice(0, length))
      if (found) return found
    }
    return none
  }
}

/** Classes alone, in pairs, and in threes. */
export function classFeatures(classes: readonly (readonly string[])[], seed: number): number[][] {
  const told = classes.filter((names) => names.length > 0)
  const [single, pairs, threes] = [new Set<number>(), new Set<number>(), new Set<number>()]
  told.forEach((names, place) => {
    const later = told.slice(place + 1, place + reachOfClasses)
    for (const name of names) {
      const one = hash(seed, name)
      single.add(bucketOf(one))
      later.forEach((second, gap) => {
        for (const two of second) {
          const both = hash(one, ` ${two}`)
          pairs.add(bucketOf(both))
          if (gap > 1) continue
          for (const three of later.slice(gap + 1, gap + 3).flat())
            threes.add(bucketOf(hash(both, ` ${three}`)))
        }
      })
    }
  })
  return [[...single], [...pairs], [...threes]]
}
