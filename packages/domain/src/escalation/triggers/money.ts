/** Longest text, in characters, in which amounts are looked for. */
const longest = 5_000

const sign =
  '[€$£¥]|eur|euros?|usd|gbp|chf|brl|r\\$|us\\$|dollars?|pounds?|francs?|franken|reais|real|d[oó]lares|livres'
const number = "\\d{1,3}(?:[.,\\s\u00a0']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?"
const amounts = new RegExp(
  `(?:(${sign})\\s?(${number})(\\s?(?:k|m|mio|million|millionen|millones)\\b)?)|(?:(${number})(\\s?(?:k|mio|million|millionen|millions|millones|milh[oõ]es|miljoen|mil|thousand|tausend|mille|duizend)\\b)?\\s?(?:de |d')?(${sign})(?![\\p{L}]))`,
  'giu',
)

/** The largest amount of money named in a text, in hundredths of whatever it was named in; null when none is. */
export function largestAmountIn(text: string): number | null {
  let largest: number | null = null
  for (const [, , first, firstFactor, second, secondFactor] of text
    .slice(0, longest)
    .matchAll(amounts)) {
    const cents = centsOf(first ?? second ?? '0', firstFactor ?? secondFactor ?? '')
    if (largest === null || cents > largest) largest = cents
  }
  return largest
}

function centsOf(written: string, factor: string): number {
  const value = Number(decimalOf(written.replace(/[\s\u00a0']/g, '')))
  return Math.round(value * 100 * factorOf(factor.trim().toLowerCase()))
}

/** "12.500,00", "12,500.00" and "12.500" are all twelve thousand five hundred; "12.50" is not. */
function decimalOf(digits: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/[.,]/g, '')
  return decimals ? `${whole}.${decimals[1]}` : whole
}

function factorOf(word: string): number {
  if (word === '') return 1
  return word.startsWith('mi') || word === 'm'
    ? /^mil(le)?$/.test(word)
      ? 1_000
      : 1_000_000
    : 1_000
}
