import { bordersIn } from './text-borders.ts'

/**
 * Cuts a text into parts of at most `maxLength` (UTF-16 units, as vendors count). Cuts fall on the best border that
 * keeps a part reasonably full: after a paragraph, a sentence, a word, and only in need between two visible
 * characters. Joined again the parts are the text, except that a part of nothing but blanks is left out, since every
 * vendor refuses it.
 */
export function textParts(text: string, maxLength: number): string[] {
  if (maxLength < 2) throw new RangeError('A part needs room for at least one emoji: two units.')
  const parts: string[] = []
  let rest = text
  while (rest.length > maxLength) {
    const place = cutPlace(rest, maxLength)
    parts.push(rest.slice(0, place))
    rest = rest.slice(place)
  }
  return [...parts, rest].filter((part) => part.trim() !== '')
}

function cutPlace(text: string, maxLength: number): number {
  const borders = bordersIn(text, maxLength)
  // A border too near the beginning would make a crumb of a part and one more message to pay and to read.
  const isFullEnough = (place: number) => place >= maxLength / 2
  return (
    borders.paragraphs.findLast(isFullEnough) ??
    borders.sentences.findLast(isFullEnough) ??
    borders.blanks.at(-1) ??
    borders.words.at(-1) ??
    borders.characters.at(-1) ??
    codePointBefore(text, maxLength)
  )
}

/** The last resort inside one visible character longer than a part: never between the halves of a code point. */
function codePointBefore(text: string, place: number): number {
  return text.codePointAt(place - 1) !== undefined && (text.codePointAt(place - 1) ?? 0) > 0xffff
    ? place - 1
    : place
}
