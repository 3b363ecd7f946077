const months: string[][] = [
  ['jan', 'january', 'januar', 'janner', 'janvier', 'enero', 'janeiro', 'januari'],
  ['feb', 'february', 'februar', 'fevrier', 'febrero', 'fevereiro', 'februari'],
  ['mar', 'march', 'marz', 'mars', 'marzo', 'marco', 'maart'],
  ['apr', 'april', 'avril', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio', 'mei'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'julio', 'julho'],
  ['aug', 'august', 'aout', 'agosto', 'augustus', 'ago'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'setembro'],
  ['oct', 'october', 'oktober', 'octobre', 'octubre', 'outubro', 'okt'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'december', 'dezember', 'dez', 'decembre', 'diciembre', 'dezembro'],
]
const names = months
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|')
const monthOf = (name: string): number => months.findIndex((each) => each.includes(name)) + 1

const iso = /(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/g
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?(?:of |de |do )?(${names})(?![a-z])`,
  'g',
)
const monthFirst = new RegExp(`(?<![a-z])(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:])`, 'g')
/** 3/4 may stand alone; 1.6 alone is a version, and 1.6. or 1.6.2026 a day. */
const marks =
  /(?<![\d.,])(\d{1,2})(?:(\/)(\d{1,2})(?:\/(?:\d{4}|\d{2}))?|(\.)(\d{1,2})\.(?:\d{4}|\d{2})?)(?![\d%])/g

/** A date in a folded text, with the days of the year it may mean: 3/4 is in March or in April. */
export type DateClaim = { text: string; from: number; days: string[] }

export function datesIn(folded: string): DateClaim[] {
  const found: DateClaim[] = []
  const add = (text: string, from: number, days: [number, number][]): void => {
    const real = days.filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    if (real.length > 0) found.push({ text, from, days: real.map((each) => each.join('-')) })
  }
  for (const match of folded.matchAll(iso))
    add(match[0], match.index, [[Number(match[1]), Number(match[2])]])
  for (const match of folded.matchAll(dayFirst))
    add(match[0], match.index, [[monthOf(match[2] ?? ''), Number(match[1])]])
  for (const match of folded.matchAll(monthFirst))
    add(match[0], match.index, [[monthOf(match[1] ?? ''), Number(match[2])]])
  for (const match of folded.matchAll(marks)) {
    const [one, other] = [Number(match[1]), Number(match[3] ?? match[5])]
    const isEither = match[2] === '/'
    add(
      match[0],
      match.index,
      isEither
        ? [
            [one, other],
            [other, one],
          ]
        : [[other, one]],
    )
  }
  return found
}
