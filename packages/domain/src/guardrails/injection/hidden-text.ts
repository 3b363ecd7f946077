/** A part of a text as a machine would see it: how it was hidden from people, and where. */
export type Layer = { how: string; text: string; from: number; to: number }

/** What stands hidden in a text: in comments, behind styles, in letters nobody sees, in Base64, in entities. */
export function hiddenIn(text: string): Layer[] {
  const layers = [
    ...layersOf(text, comment, 'a comment', ([found]) => found.replace(/<!--|-->/g, ' ')),
    ...layersOf(text, unseen, 'a hidden element', ([, , inner = '']) => inner),
    ...layersOf(text, tagRun, 'invisible letters', ([found]) => spelled(found)),
    ...layersOf(text, encoded, 'Base64', ([found]) => decoded(found)),
  ]
  return layers.filter((layer) => layer.text.trim() !== '')
}

const layersOf = (
  text: string,
  pattern: RegExp,
  how: string,
  read: (match: RegExpExecArray) => string,
): Layer[] =>
  [...text.matchAll(pattern)].map((match) => ({
    how,
    text: read(match),
    from: match.index,
    to: match.index + match[0].length,
  }))

const comment = /<!--[\s\S]{0,4000}?(?:-->|$)|^\[\/\/\]: #.{0,2000}$|\/\*[\s\S]{0,2000}?\*\//gm
const unseen =
  /<(\w+)[^>]{0,300}(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*:\s*(?:#fff(?:fff)?\b|white|transparent)|\bhidden\b|aria-hidden="true")[^>]{0,300}>([\s\S]{0,4000}?)<\/\1>/gi
const encoded =
  /(?<![A-Za-z0-9+/=])(?:[A-Za-z0-9+/]{4}){6,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])/g

/** Letters of the tag block look like nothing and spell ASCII. */
const tagRun = /[\u{E0020}-\u{E007E}]+/gu
const spelled = (found: string): string =>
  [...found].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000)).join('')

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 that spells words; keys and digests do not. */
function decoded(found: string): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const letter of found.replace(/=+$/, '').slice(0, 4_000)) {
    held = (held << 6) | alphabet.indexOf(letter)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    text += String.fromCharCode((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  const readable = text.replace(/[^\p{L}\s.,:!?'-]/gu, '').length / Math.max(1, text.length)
  return readable > 0.9 && /\s/.test(text) ? text : ''
}

/** Text with numeric entities spelled out, and letters pulled apart joined again. */
export const unravelled = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]{2,6});/gi, (_all, hex: string, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex ? 16 : 10))),
    )
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[ ._*-]\p{L}){3,}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replace(/[ ._*-]/g, ''),
    )

const digitsForLetters: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}

/** "1gn0re": digits inside of words read as the letters they stand for. */
export const withoutDigitsInWords = (text: string): string =>
  text.replace(/(?<![\w@$.])(?=\S*[a-z])[a-z0-9@$]{3,}(?![\w@$])/g, (word) =>
    /\d{3}/.test(word)
      ? word
      : word.replace(/[013457@$]/g, (digit) => digitsForLetters[digit] ?? digit),
  )
