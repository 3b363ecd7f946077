import { stemOnce } from '../src/text/sayings.ts'
import { words } from '../src/text/words.ts'
import type { Labelled } from './data.ts'

type Posting = { row: number; count: number }

/** The floor: the label of the nearest row by BM25 over stemmed words. */
export function nearestByWords(rows: Labelled[]): (text: string) => string {
  const postings = new Map<string, Posting[]>()
  const lengths = rows.map((row, place) => {
    const counts = countsOf(row.text)
    for (const [word, count] of counts) {
      const list = postings.get(word) ?? []
      list.push({ row: place, count })
      postings.set(word, list)
    }
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
  })
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return (text) => {
    const scores = new Float64Array(rows.length)
    for (const word of countsOf(text).keys())
      addWord(scores, postings.get(word) ?? [], lengths, usual)
    let best = 0
    for (let place = 1; place < scores.length; place += 1) {
      if ((scores[place] ?? 0) > (scores[best] ?? 0)) best = place
    }
    return rows[best]?.label ?? ''
  }
}

function addWord(scores: Float64Array, list: Posting[], lengths: number[], usual: number): void {
  const rarity = Math.log(1 + (lengths.length - list.length + 0.5) / (list.length + 0.5))
  for (const { row, count } of list) {
    const fullness = 1.2 * (0.25 + (0.75 * (lengths[row] ?? 0)) / usual)
    scores[row] = (scores[row] ?? 0) + (rarity * count * 2.2) / (count + fullness)
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words(text).map(stemOnce)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
