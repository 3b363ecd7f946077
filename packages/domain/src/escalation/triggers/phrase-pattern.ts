import { type Needs, oneOfEach, rarest } from './phrase-needs.ts'
import { plain } from './plain.ts'

/**
 * A phrase as an expression over a plain text. `least` words must stand there at least, and one of `needs` wherever the
 * phrase stands.
 */
type Pattern = { source: string; least: number; needs: Needs }
type Cursor = { tokens: string[]; at: number; isBroken: boolean }

const gap: Pattern = { source: '(?:[^\\s|]+ ){0,3}', least: 0, needs: null }
const nothing: Pattern = { source: '', least: 0, needs: null }

/**
 * Phrases are words. A star behind a word stands for any ending, a star alone for up to three words; `(a|b c)` for one of
 * several, with a question mark behind it for one or none, with a star for up to three of them.
 */
export function patternOf(phrase: string): Pattern {
  const cursor = read(phrase)
  return eitherOf(cursor)
}

/** Pieces that must be said in any order, in one sentence: "(charged|took) & twice"; with `&&`, in one message. */
export const piecesOf = (phrase: string): string[] => phrase.split(/ &&? /)

/** May the pieces of this phrase stand in different sentences? */
export const spansSentences = (phrase: string): boolean => phrase.includes(' && ')

/** Are the brackets of this phrase closed, each by its own? */
export function isWellFormed(phrase: string): boolean {
  return piecesOf(phrase).every((piece) => {
    const cursor = read(piece)
    eitherOf(cursor)
    return !cursor.isBroken && cursor.at === cursor.tokens.length
  })
}

const read = (phrase: string): Cursor => ({
  tokens: phrase.match(/\(|\)[?*]?|\||[^\s()|]+/g) ?? [],
  at: 0,
  isBroken: false,
})

/** Sequences parted by bars, up to the bracket that closes them. */
function eitherOf(cursor: Cursor): Pattern {
  const options = [sequenceOf(cursor)]
  while (cursor.tokens[cursor.at] === '|') {
    cursor.at += 1
    options.push(sequenceOf(cursor))
  }
  const said = options.filter(({ source }) => source !== '')
  if (said.length <= 1) return said[0] ?? nothing
  const source = `(?:${said.map((option) => option.source).join('|')})`
  return { source, least: Math.min(...said.map(({ least }) => least)), needs: oneOfEach(said) }
}

function sequenceOf(cursor: Cursor): Pattern {
  const parts: Pattern[] = []
  for (;;) {
    const token = cursor.tokens[cursor.at]
    if (token === undefined || token === '|' || token.startsWith(')')) break
    cursor.at += 1
    parts.push(token === '(' ? bracketed(cursor) : token === '*' ? gap : wordOf(token))
  }
  const source = parts.map((part) => part.source).join('')
  const least = parts.reduce((sum, part) => sum + part.least, 0)
  return { source, least, needs: rarest(parts) }
}

function bracketed(cursor: Cursor): Pattern {
  const inner = eitherOf(cursor)
  const close = cursor.tokens[cursor.at]
  if (close === undefined) cursor.isBroken = true
  cursor.at += 1
  if (inner.source === '' || close === ')' || close === undefined) return inner
  return { source: `(?:${inner.source})${close === ')?' ? '?' : '{0,3}'}`, least: 0, needs: null }
}

/** "don't" as it stands in a plain text, which may part it in two; a star behind it lets any ending follow. */
function wordOf(word: string): Pattern {
  // Most words are plain already, and a policy has ten thousands of them.
  const stem = /^[a-z0-9]+\*?$/.test(word) ? word.replace('*', '') : plain(word).trim()
  if (stem === '') return nothing
  const isBegun = word.endsWith('*')
  // "l'heure" stands as two words in a plain text.
  const [first = stem, ...more] = stem.split(' ')
  const needs = [isBegun && more.length === 0 ? `${first}*` : first]
  return { source: isBegun ? `${stem}\\S* ` : `${stem} `, least: 1, needs }
}
