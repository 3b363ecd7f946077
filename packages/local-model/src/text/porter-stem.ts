import { endsWithShortSyllable, hasVowel, measure, replaceEnding } from './porter-shape.ts'

const derivations: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]
const qualities: [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const removable =
  /^(.*?)(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic|ou)$/

/** The stem of an English word after Porter (1980); words with anything but a-z come back unchanged. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const inflected = softenFinalY(withoutPastOrGerund(withoutPlural(word)))
  const derived = replaceEnding(replaceEnding(inflected, derivations), qualities)
  return withoutFinalE(withoutSuffix(derived))
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function withoutPastOrGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const root = word.endsWith('ed')
    ? word.slice(0, -2)
    : word.endsWith('ing')
      ? word.slice(0, -3)
      : ''
  return root && hasVowel(root) ? mended(root) : word
}

function mended(root: string): string {
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`
  if (/([^aeioulsz])\1$/.test(root)) return root.slice(0, -1)
  return measure(root) === 1 && endsWithShortSyllable(root) ? `${root}e` : root
}

function softenFinalY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word
}

function withoutSuffix(word: string): string {
  const root = removable.exec(word)?.[1]
  return root !== undefined && measure(root) > 1 ? root : word
}

function withoutFinalE(word: string): string {
  let shorter = word
  if (word.endsWith('e')) {
    const root = word.slice(0, -1)
    if (measure(root) > 1 || (measure(root) === 1 && !endsWithShortSyllable(root))) shorter = root
  }
  return shorter.endsWith('ll') && measure(shorter) > 1 ? shorter.slice(0, -1) : shorter
}
