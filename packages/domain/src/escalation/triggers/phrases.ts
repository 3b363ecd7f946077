/** Letters and digits only, lower case, single spaces: what phrases are compared on. Telephones write can’t for can't. */
export function plain(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘ʼ´`]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  return ` ${words.join(' ')} `
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => isSaid(words, plain(phrase))) ?? null
}

/** A phrase of signs only is no phrase: it would stand in every message without words. */
const isSaid = (words: string, phrase: string): boolean =>
  phrase.trim() !== '' && words.includes(phrase)
