/** Letters of other alphabets that look like ours: attacks are written with them, and no pattern would see it. */
const lookalikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  ѵ: 'v',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  υ: 'u',
  τ: 't',
  ı: 'i',
  ɴ: 'n',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
}

const isWordOfLookalikes = /\p{L}*[a-z]\p{L}*/u

/** Text as patterns read it: small letters without accents, no invisible letters, plain quotes, single spaces. Lines stay. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034F|\u3164/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2018\u2019\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{L}+/gu, (word) => withoutLookalikes(word))
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** A word in Russian stays Russian; one that mixes alphabets was made to deceive. */
const withoutLookalikes = (word: string): string =>
  isWordOfLookalikes.test(word)
    ? word.replace(/[^a-z]/gu, (letter) => lookalikes[letter] ?? letter)
    : word

/** The sentences of a text with their places. A mark inside a number, an address or an abbreviation ends nothing. */
export function sentencesWithin(text: string): { text: string; from: number }[] {
  const sentences: { text: string; from: number }[] = []
  let from = 0
  for (const match of text.matchAll(/(?<=[^\d\s][.!?…]["'”)]?|\d[!?]|\d{2,}\.)\s+(?=\S)|\n+/gu)) {
    if (isAbbreviation.test(text.slice(from, match.index))) continue
    push(text.slice(from, match.index), from)
    from = match.index + match[0].length
  }
  push(text.slice(from), from)
  return sentences

  function push(sentence: string, at: number): void {
    if (sentence.trim() !== '') sentences.push({ text: sentence, from: at })
  }
}

const isAbbreviation =
  /(?:^|\s)(?:mr|mrs|ms|dr|st|no|nr|approx|ca|z\.\s?b|bzw|e\.g|i\.e|etc|sr|sra|art|inkl|incl|p|m|mme|n|ref|réf|tel|str)\.$/i
