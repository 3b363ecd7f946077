import type { Claim } from './claims.ts'

const days = [
  '(?:mon(?:day)?s?|montags?|lundis?|lunes|segundas?(?:-feiras?)?|maandags?)',
  '(?:tue(?:s(?:day)?)?s?|dienstags?|mardis?|martes|tercas?(?:-feiras?)?|dinsdags?)',
  '(?:wed(?:nesday)?s?|mittwochs?|mercredis?|miercoles|quartas?(?:-feiras?)?|woensdags?)',
  '(?:thu(?:rs(?:day)?)?s?|donnerstags?|jeudis?|jueves|quintas?(?:-feiras?)?|donderdags?)',
  '(?:fri(?:day)?s?|freitags?|vendredis?|viernes|sextas?(?:-feiras?)?|vrijdags?)',
  '(?:sat(?:urday)?s?|samstags?|samedis?|sabados?|zaterdags?)',
  '(?:sun(?:day)?s?|sonntags?|dimanches?|domingos?|zondags?)',
]
const day = days.join('|')
const span = new RegExp(
  `\\b(${day})\\b\\.?(?: ?(?:-|to|bis|au|a|tot|until|through) ?\\b(${day})\\b)?`,
  'g',
)
const indexOf = (name: string): number =>
  days.findIndex((each) => new RegExp(`^${each}$`).test(name))

type Named = { days: Set<number>; from: number; to: number }

/** The days a text names, spans spelled out, with their places. */
function daysIn(folded: string): Named[] {
  return [...folded.matchAll(span)].map(({ 0: found, 1: first = '', 2: last, index }) => {
    const from = indexOf(first)
    const length = last === undefined ? 0 : (indexOf(last) - from + 7) % 7
    const named = new Set(Array.from({ length: length + 1 }, (_, step) => (from + step) % 7))
    return { days: named, from: index, to: index + found.length }
  })
}

/** An hour that a source gives for other days only: "9:00 on Saturday" where Saturday begins at ten. */
export function isOtherDaysHour(
  claim: Claim,
  folded: string,
  sources: readonly string[],
  names: (hour: string, text: string) => boolean,
): boolean {
  const asked = daysIn(folded)[0]
  if (claim.kind !== 'time' || !asked) return false
  const hours = sources.flatMap((source) => {
    const named = daysIn(source)
    return named.flatMap(({ days: of, to }, at) => {
      const text = source.slice(to, named[at + 1]?.from ?? source.length)
      return [...asked.days].some((each) => of.has(each)) && /\d/.test(text) ? [text] : []
    })
  })
  return hours.length > 0 && !hours.some((text) => claim.keys.some((key) => names(key, text)))
}
