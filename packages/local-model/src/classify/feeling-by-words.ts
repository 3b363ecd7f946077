import { normalise, readableStart } from '../text/normalise.ts'
import { wordsOf } from '../text/words.ts'
import type { Judged } from './classification.ts'
import { type FeelingLexicon, feelingOf, lexicons } from './feeling-lexicon.ts'
import { signsOfFeeling } from './words/feelings.ts'

type Tally = { value: number; anger: number; hits: number }

const reachOfNot = 3
const turnedRound = -0.6

/** What word lists alone say: value and anger as in a sentiment, how many words spoke, and how loud it is from 0 to 1. */
export type FeelingByWords = { value: number; anger: number; hits: number; loudness: number }

/** How the customer feels, by words, what turns and strengthens them, shouting and signs. */
export function feelingByWords(text: string, language: Judged<string>): FeelingByWords {
  const start = readableStart(text)
  const found = wordsOf(normalise(start))
  const tally = { value: 0, anger: 0, hits: 0 }
  for (const lexicon of lexiconsFor(language)) addWords(tally, lexicon, found)
  addSigns(tally, start)
  const loudness = loudnessOf(start)
  const value = tally.value * (1 + loudness / 2)
  const bad = tally.value < 0 ? 1 : 0
  const anger = tally.anger * (1 + loudness) + loudness * (bad ? 0.5 : 0.12)
  const length = Math.sqrt(Math.max(4, found.length)) / 2
  return {
    value: value / length / Math.sqrt((value / length) ** 2 + 6),
    anger: 1 - Math.exp(-Math.max(0, (1.2 * anger) / Math.sqrt(length))),
    hits: tally.hits,
    loudness,
  }
}

/** English is always read along: people swear in it everywhere, and short messages hide their language. */
function lexiconsFor(language: Judged<string>): FeelingLexicon[] {
  const own = lexicons.get(language.value)
  const english = lexicons.get('en')
  if (own && own !== english && language.confidence > 0.3) return [own]
  return english ? [english] : []
}

function addWords(tally: Tally, lexicon: FeelingLexicon, found: string[]): void {
  found.forEach((word, place) => {
    const feeling = feelingOf(lexicon, word)
    if (!feeling) return
    const earlier = found.slice(Math.max(0, place - reachOfNot), place)
    const isTurned = earlier.some((other) => lexicon.not.has(other))
    const strength = earlier.slice(-2).some((other) => lexicon.very.has(other)) ? 1.35 : 1
    tally.hits += 1
    tally.value += feeling.value * strength * (isTurned ? turnedRound : 1)
    if (!isTurned) tally.anger += feeling.anger * strength
    else if (feeling.value > 0) tally.anger += 0.15
  })
}

function addSigns(tally: Tally, text: string): void {
  for (const [sign, value, isAngry] of signsOfFeeling) {
    const times = Math.min(3, text.match(sign)?.length ?? 0)
    if (times === 0) continue
    tally.hits += 1
    tally.value += value * times
    if (isAngry) tally.anger += times
  }
}

/** Shouting: words in capitals among others, and rows of exclamation marks; 0 to 1. */
function loudnessOf(text: string): number {
  const letters = text.match(/\p{L}{3,}/gu) ?? []
  const capitals = letters.filter(
    (word) => word === word.toUpperCase() && word !== word.toLowerCase(),
  )
  const share = letters.length < 2 ? 0 : capitals.length / letters.length
  const marks = Math.min(4, text.match(/!/g)?.length ?? 0)
  const startled = /[?!]*\?!|!\?|\?{2,}/.test(text) ? 0.2 : 0
  return Math.min(1, (capitals.length >= 2 ? share : share / 2) * 0.8 + marks * 0.1 + startled)
}
