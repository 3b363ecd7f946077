import { piecesOf } from '../text/features.ts'
import { stemOnce } from '../text/sayings.ts'
import { backgroundDocuments, backgroundWords } from './background-words.ts'

/**
 * How often features occur in support language at large. A small knowledge base cannot know by itself that
 * "how" says little and "reimburse" says much; a background table can tell it.
 */
export type Background = {
  documents: number
  documentsWith(feature: string): number
}

/** The absent table: rarity is judged by the knowledge base alone. */
export const noBackground: Background = { documents: 0, documentsWith: () => 0 }

let shipped: Background | undefined

/** The table that ships: English words counted by us over public texts; stems and pieces follow from the words. */
export function shippedBackground(): Background {
  shipped ??= unfold(backgroundWords, backgroundDocuments)
  return shipped
}

function unfold(table: string, documents: number): Background {
  const counts = new Map<string, number>()
  const cells = table.split(' ')
  for (let place = 0; place + 1 < cells.length; place += 2) {
    const word = cells[place] ?? ''
    const count = Number(cells[place + 1])
    join(counts, stemOnce(word), count, documents)
    for (const piece of piecesOf(word)) join(counts, piece, count, documents)
  }
  return { documents, documentsWith: (feature) => counts.get(feature) ?? 0 }
}

/** Adds documents as if words fell into them independently, so that a piece never has more than there are. */
function join(
  counts: Map<string, number>,
  feature: string,
  count: number,
  documents: number,
): void {
  const before = counts.get(feature) ?? 0
  counts.set(feature, before + count * (1 - before / documents))
}
