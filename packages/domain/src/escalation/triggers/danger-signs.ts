import type { Danger } from './danger.ts'
import { saidIn } from './phrases.ts'
import { despairing } from './words/signs-of-despair.ts'
import { bodyInDanger } from './words/signs-of-harm.ts'
import { personInDanger, threatened } from './words/signs-of-threat.ts'

const dangers: Danger[] = [despairing, bodyInDanger, threatened, personInDanger]

/** A danger that no single phrase names, told by several signs in one message; with the words that told it. */
export function dangerIn(plainText: string): { name: string; phrase: string } | null {
  for (const { name, least, signs } of dangers) {
    const found = signs.flatMap(({ weight, phrases }) => {
      const words = saidIn(plainText, phrases)
      return words ? [{ weight, words }] : []
    })
    const sum = found.reduce((total, { weight }) => total + weight, 0)
    if (sum >= least) return { name, phrase: wordsOf(found) }
  }
  return null
}

const wordsOf = (found: readonly { weight: number; words: string }[]): string =>
  found
    .filter(({ weight }) => weight > 0)
    .map(({ words }) => words)
    .join(', ')
