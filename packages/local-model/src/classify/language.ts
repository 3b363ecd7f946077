import { readableStart } from '../text/normalise.ts'
import { words } from '../text/words.ts'
import type { Judged } from './classification.ts'
import { languageSigns, scriptLanguages } from './words/languages.ts'

const littleWords = new Map(
  Object.entries(languageSigns).map(([language, signs]) => [
    language,
    new Set(signs.words.split(' ')),
  ]),
)
const runWeight = 0.25
const fallback = 'en'
const ukrainian = /[іїєґ]/iu

/** Which language the message is in; a short one stays a guess with low confidence. */
export function languageOf(text: string): Judged<string> {
  const start = readableStart(text).slice(0, 1000)
  const byScript = languageOfScript(start)
  if (byScript) return byScript
  const found = words(start)
  const lower = start.toLowerCase()
  const scores = Object.entries(languageSigns).map(([language, signs]): [string, number] => {
    const little = found.filter((word) => littleWords.get(language)?.has(word)).length
    return [language, little + runWeight * (lower.match(signs.runs)?.length ?? 0)]
  })
  scores.sort((left, right) => right[1] - left[1])
  const [value, best] = scores[0] ?? [fallback, 0]
  const second = scores[1]?.[1] ?? 0
  if (best === 0) return { value: fallback, confidence: 0.1 }
  return { value, confidence: sureness(best, second, found.length) }
}

const surelyOther = 0.5
const sentenceEnd = /(?<=[.!?\n])\s+/u
const mostSentences = 12

/** The languages in which whole sentences of the message are written, beside its main one. */
export function otherLanguagesOf(text: string, main: Judged<string>): string[] {
  const sentences = readableStart(text).split(sentenceEnd).slice(0, mostSentences)
  if (sentences.length < 2) return []
  const others = sentences
    .map(languageOf)
    .filter(({ value, confidence }) => value !== main.value && confidence > surelyOther)
  return [...new Set(others.map(({ value }) => value))]
}

/** Sure where one language leads clearly over many words. */
function sureness(best: number, second: number, length: number): number {
  const lead = (best - second) / best
  const amount = 1 - Math.exp(-(best - second))
  const enough = Math.min(1, length / 4)
  return Math.min(0.99, 0.15 + 0.85 * enough * amount * Math.sqrt(lead))
}

function languageOfScript(text: string): Judged<string> | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, value] of scriptLanguages) {
    const share = (text.match(script)?.length ?? 0) / Math.max(1, letters)
    if (share > 0.3 && value === 'ru' && ukrainian.test(text))
      return { value: 'uk', confidence: 0.8 }
    if (share > 0.3) return { value, confidence: Math.min(0.95, 0.5 + share / 2) }
  }
  return undefined
}
