import { labelled, seeded, shuffled } from '../data.ts'
import { measureSpeed } from '../speed.ts'
import { clincSplit, csvSplit, type Folders } from './read-sets.ts'

/** A small desk has one set's questions; the large one has all sets' questions, and the same again as others type them. */
export function speedAtSizes(folders: Folders, quick: boolean) {
  const bank = csvSplit(folders, 'banking77')?.train ?? []
  const everyday = clincSplit(folders)?.train ?? []
  const shop = csvSplit(folders, 'bitext')?.train ?? []
  const all = labelled([...bank, ...everyday, ...shop].map(({ text, label }) => [text, label]))
  if (all.length === 0) return undefined
  const small = bank.length > 0 ? bank : all
  return {
    at2000: measureSpeed(small, 2000),
    ...(quick ? {} : { at50000: measureSpeed(shuffled(all, seeded(29)), 50_000) }),
  }
}
