/** One thing to be found, with the wordings that count as it. */
export type Wanted = string[]

/** Lists of strings and lists of alternatives, as authors write them. */
export const wantedIn = (listed: unknown): Wanted[] =>
  (Array.isArray(listed) ? listed : [])
    .map((each) =>
      (Array.isArray(each) ? each : [each]).map(String).filter((text) => text.trim() !== ''),
    )
    .filter((each) => each.length > 0)

/** Is one of the wordings said in a text: letter for letter but for case, marks and accents; a longer phrase by most of its words. */
export const holds = (wanted: Wanted, texts: readonly string[]): boolean => {
  const plain = texts.map(plainly)
  return wanted.some((wording) => {
    const sought = plainly(wording)
    return plain.some((text) => text.includes(sought)) || saysMostOf(sought, plain)
  })
}

const plainly = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim()}`

/** "refund of the second charge" is said by "refund the second one" when three in five of its words stand together. */
function saysMostOf(sought: string, texts: readonly string[]): boolean {
  const words = (sought.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5))
  if (words.length < 2) return false
  return texts.some(
    (text) => words.filter((word) => text.includes(` ${word}`)).length / words.length >= 0.6,
  )
}

/** What the package itself states: the words in quotation marks are somebody else's. */
export const platformWords = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/“[^”]*”/g, ' '))
