import { words } from '../../text/words.ts'
import { bucketOf, feelingFeatures, hash } from '../feeling-model/feeling-features.ts'
import { classFeatures } from '../word-classes.ts'
import { classesOf } from './danger-classes.ts'

const seedOfSkips = 0xc2b2ae35
const seedOfClasses = 0x27d4eb2f
const reach = 4
const longestUnit = 28
const step = 14
const mostUnits = 40

/**
 * What the danger model looks at in one stretch of a message: beside words and their pieces, words that stand near each
 * other, and what the words speak of, which is the same in every language.
 */
export function dangerFeatures(unit: readonly string[]): number[][] {
  const near = new Set<number>()
  unit.forEach((word, place) => {
    const first = hash(seedOfSkips, word)
    for (const later of unit.slice(place + 2, place + 1 + reach)) {
      near.add(bucketOf(hash(first, ` ${later}`)))
    }
  })
  return [...feelingFeatures(unit), [...near], ...classFeatures(unit.map(classesOf), seedOfClasses)]
}

/** The sentences of a message, long ones in overlapping stretches: a danger is told in one breath, whatever stands around it. */
export function stretchesOf(text: string): string[][] {
  return text
    .split(/[.!?;\n]+/)
    .map((sentence) => words(sentence))
    .filter((sentence) => sentence.length > 0)
    .flatMap(windowsOf)
    .slice(0, mostUnits)
}

function windowsOf(sentence: string[]): string[][] {
  if (sentence.length <= longestUnit) return [sentence]
  const windows: string[][] = []
  for (let start = 0; start + step < sentence.length; start += step) {
    windows.push(sentence.slice(start, start + longestUnit))
  }
  return windows
}
