import { dangerWords } from './danger-words.ts'

const shortestBeginning = 2
const whole = new Map<string, string[]>()
const beginnings = new Map<string, string[]>()

for (const [name, listed] of Object.entries(dangerWords))
  for (const word of new Set(listed.split(' '))) {
    const [map, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word]
    map.set(key, [...(map.get(key) ?? []), name])
  }

/** What a word may speak of, in whatever language: a word can stand in several classes. */
export function classesOf(word: string): readonly string[] {
  const named = whole.get(word)
  if (named) return named
  for (let length = word.length; length >= shortestBeginning; length -= 1) {
    const found = beginnings.get(word.slice(0, length))
    if (found) return found
  }
  return []
}
