import { empty } from './empty-words.ts'
import { plain } from './plain.ts'

/** Does a message name nothing at all? "the thing on the other one" does not, "the coupon" does. */
export function isVague(text: string): boolean {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length >= 3 && words.length <= 20 && words.every((word) => empty.has(word))
}

/** Letters as they come when somebody leans on a keyboard: no vowel for long, or rows of the keys themselves. */
const mashed =
  /^(?:[^aeiouyàáâãäåèéêëìíîïòóôõöùúûü]{4,}|.*[^aeiouyàáâãäåèéêëìíîïòóôõöùúûü']{5,}.*|(?:asd|sdf|qwer|wert|zxc|hjk|fghj|jkl|uiop|yxcv)[a-z]*|([a-z]{1,3})\1{2,})$/i

/** Is this message mostly no language at all? Half its words must look mashed, and there must be two of them. */
export function isGibberish(text: string): boolean {
  const words = text.slice(0, 500).match(/\p{L}{3,}/gu) ?? []
  const latin = words.filter((word) => /^[a-zà-ÿ]+$/i.test(word))
  const bad = latin.filter(
    (word) => mashed.test(word) && !/^(?:h|ha|he|lol|mm|hm|zz)+$/i.test(word),
  )
  return bad.length >= Math.min(2, words.length) && bad.length > 0 && bad.length * 2 >= words.length
}
