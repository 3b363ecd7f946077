import { stemOnce } from '../../text/sayings.ts'
import { words } from '../../text/words.ts'

const mostWords = 200
const beginning = 4

/** What tells types apart: stems, pairs of stems, and how long words begin, which holds in languages without a stemmer. */
export function typeFeatures(text: string): Set<string> {
  const found = words(text).slice(0, mostWords)
  const features = new Set<string>()
  found.forEach((word, place) => {
    const stem = stemOnce(word)
    features.add(stem)
    const next = found[place + 1]
    if (next !== undefined) features.add(`${stem} ${stemOnce(next)}`)
    if (word.length > beginning) features.add(`${word.slice(0, beginning)}*`)
  })
  return features
}
