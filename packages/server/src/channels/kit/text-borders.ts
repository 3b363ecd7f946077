const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })
const words = new Intl.Segmenter('und', { granularity: 'word' })
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Places (ascending, above 0) where a text may be cut, from the best kind to the last resort. */
export type Borders = {
  paragraphs: number[]
  sentences: number[]
  blanks: number[]
  words: number[]
  characters: number[]
}

// What stands right behind the limit decides whether the limit itself is a border.
const lookAhead = 40

/** The borders at or before `limit`. None lies within an emoji, a flag or a letter with its marks. */
export function bordersIn(text: string, limit: number): Borders {
  const near = text.slice(0, limit + lookAhead)
  const between = startsOf(characters, near, limit)
  const whole = new Set(between)
  const only = (places: number[]) => places.filter((place) => whole.has(place))
  return {
    paragraphs: only(endsOf(/\n+/gu, near, limit)),
    sentences: only(startsOf(sentences, near, limit)).filter((place) => endsSentence(near, place)),
    blanks: only(endsOf(/\s+/gu, near, limit)),
    words: only(startsOf(words, near, limit)),
    characters: between,
  }
}

/** A question mark inside a web address ends no sentence; scripts without blanks have marks of their own. */
function endsSentence(text: string, place: number): boolean {
  return /[\s。！？｡।؟۔]/u.test(text.charAt(place - 1))
}

function startsOf(segmenter: Intl.Segmenter, text: string, limit: number): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).filter(
    (place) => place > 0 && place <= limit,
  )
}

/** Where runs of blanks end; a run that crosses the limit may be cut at the limit. */
function endsOf(run: RegExp, text: string, limit: number): number[] {
  return [...text.matchAll(run)]
    .filter((match) => match.index <= limit)
    .map((match) => Math.min(match.index + match[0].length, limit))
    .filter((place) => place > 0)
}
