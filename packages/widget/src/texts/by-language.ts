import { gaps } from './gaps.ts'
import { sentences } from './sentences.ts'
import { troubles } from './troubles.ts'
import { words } from './words.ts'

const all = { ...words, ...sentences, ...troubles, ...gaps }

export type Plain = keyof typeof words | keyof typeof sentences | keyof typeof troubles
export type WithGaps = keyof typeof gaps

/**
 * The names of all sentences, and the sentences of each language in that order. Written side by side and shipped apart:
 * sentences of one language compress well together. The build puts the result here (`dev/pack-texts.ts`).
 */
export const names: string[] = Object.keys(all)
export const languages: string[][] = [0, 1, 2, 3].map((at) =>
  Object.values(all).map((texts) => texts[at] ?? ''),
)
