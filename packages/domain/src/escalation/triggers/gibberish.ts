/** Letters as they come when somebody leans on a keyboard: no vowel for long, or rows of the keys themselves. */
const mashed =
  /^(?:[^aeiouyàáâãäåèéêëìíîïòóôõöùúûü]{5,}|.*[^aeiouyàáâãäåèéêëìíîïòóôõöùúûü']{6,}.*|(?:asdf|sdf|qwer|wert|zxc|hjk|fghj|jkl|uiop|yxcv)[a-z]*|([a-z]{1,3})\1{2,})$/i

/** Is this message mostly no language at all? Half its words must look mashed, and there must be two of them. */
export function isGibberish(text: string): boolean {
  const words = text.slice(0, 500).match(/\p{L}{3,}/gu) ?? []
  const latin = words.filter((word) => /^[a-zà-ÿ]+$/i.test(word))
  const bad = latin.filter((word) => mashed.test(word) && !/^(?:h|ha|he|lol|mm|hm|zz)+$/i.test(word))
  return bad.length >= Math.min(2, words.length) && bad.length > 0 && bad.length * 2 >= words.length
}
