/** Longest text in characters in which phrases are looked for, half at each end: a huge message must cost bounded time. */
const longest = 20_000

/**
 * What phrases are compared on: lower case, no accents, single spaces, letters and digits only, a bar between sentences.
 * "can't" and "cant" are the same word, and other apostrophes part words: telephones write them in five ways or not at all.
 */
export function plain(text: string): string {
  const known = lately.get(text)
  if (known !== undefined) return known
  const made = plainly(text)
  if (lately.size >= 200) lately.clear()
  if (text.length < 2_000) lately.set(text, made)
  return made
}

/** Every trigger asks for the same few texts again. */
const lately = new Map<string, string>()

function plainly(text: string): string {
  const words =
    bothEnds(text)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/n[’‘ʼ´`']t\b/g, 'nt')
      .replace(/\|/g, ' ')
      .replace(/[.!?;…]+(?=\s|$)|\n+/g, ' | ')
      .match(/[\p{L}\p{N}]+|\|/gu) ?? []
  while (words.at(-1) === '|') words.pop()
  return ` ${words.join(' ')} `
}

const bothEnds = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`
