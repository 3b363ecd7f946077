import { expandContractions } from './contractions.ts'

/** Everything after this many characters says nothing new about what a customer wants. */
const readableLength = 4000
const invisible = /[\p{Cf}\p{Cc}]+/gu
const latinMarks = /[\u0300-\u036f]+/g
const apostrophes = /[\u2018\u2019\u02bc\u0060\u00b4\uff07]/g

/** The readable beginning of a text; a hostile 10 MB paste costs no more than a page. */
export function readableStart(text: string): string {
  return text.length <= readableLength ? text : text.slice(0, readableLength).toWellFormed()
}

/**
 * Lower case, without accents, zero-width characters and typographic apostrophes; contractions spelt out.
 * Only Latin marks go: vowel signs of other scripts carry meaning.
 */
export function normalise(text: string): string {
  const letters = readableStart(text)
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(latinMarks, '')
    .replace(apostrophes, "'")
    .toLowerCase()
    .replaceAll('ß', 'ss')
  return expandContractions(letters)
}
