import type { Labelled } from '../../packages/local-model/bench/data.ts'
import { words } from '../../packages/local-model/src/text/words.ts'
import { type Figures, figuresOf, type Groups } from './measure.ts'

/** The floor that asks for nothing: the same words, letter by letter. */
export function bySameText(rows: readonly Labelled[]): Groups {
  return [...Map.groupBy(rows.keys(), (place) => rows[place]?.text.trim().toLowerCase()).values()]
}

const thresholds = Array.from({ length: 18 }, (_, step) => 0.1 + step * 0.05)

/**
 * The floor that anybody would write first: TF-IDF, and each question joins the nearest first question of a group. It is
 * shown the answers, and takes the threshold that covers most while `wanted` percent are pure.
 */
export function byRareWords(rows: readonly Labelled[], wanted: number) {
  const vectors = weighed(rows.map(({ text }) => new Set(words(text))))
  const tried = thresholds.map((threshold) => ({
    threshold: Math.round(threshold * 100) / 100,
    ...figuresOf(rows, led(vectors, threshold)),
  }))
  const good = tried.filter(({ purity }) => purity >= wanted)
  return good.reduce<(Figures & { threshold: number }) | null>(
    (best, one) => (best && best.coverage >= one.coverage ? best : one),
    null,
  )
}

type Vector = Map<string, number>

function weighed(texts: readonly Set<string>[]): Vector[] {
  const having = new Map<string, number>()
  for (const word of texts.flatMap((text) => [...text]))
    having.set(word, (having.get(word) ?? 0) + 1)
  return texts.map((text) => {
    const rarity = (word: string): number => Math.log(texts.length / (having.get(word) ?? 1))
    const length = Math.hypot(...[...text].map(rarity)) || 1
    return new Map([...text].map((word) => [word, rarity(word) / length]))
  })
}

function led(vectors: readonly Vector[], threshold: number): Groups {
  const groups: Groups = []
  vectors.forEach((vector, place) => {
    let [nearest, most] = [undefined as number[] | undefined, threshold]
    for (const group of groups) {
      const alike = cosine(vector, vectors[group[0] ?? 0] ?? new Map())
      if (alike >= most) [nearest, most] = [group, alike]
    }
    if (nearest) nearest.push(place)
    else groups.push([place])
  })
  return groups
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0
  for (const [word, value] of one) sum += value * (other.get(word) ?? 0)
  return sum
}
