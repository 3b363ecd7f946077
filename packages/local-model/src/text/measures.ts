import { sayings } from './sayings.ts'

/** A number with what it counts, in one base unit each: cents, percent, hours, grams, day of the year, minute of the day, or a noun. */
export type Measure = { unit: string; from: number; to: number }

const wordsAsNumbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}
const hours: Record<string, number> = {
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  fortnight: 336,
  month: 720,
  year: 8760,
  ...{
    minuten: 1 / 60,
    stunde: 1,
    stunden: 1,
    tag: 24,
    tage: 24,
    tagen: 24,
    werktag: 24,
    werktage: 24,
    werktagen: 24,
  },
  ...{
    woche: 168,
    wochen: 168,
    monat: 720,
    monate: 720,
    monaten: 720,
    jahr: 8760,
    jahre: 8760,
    jahren: 8760,
  },
  ...{
    heure: 1,
    jour: 24,
    semaine: 168,
    moi: 720,
    an: 8760,
    hora: 1,
    día: 24,
    dia: 24,
    semana: 168,
    mese: 720,
    año: 8760,
  },
  ...{
    ore: 1,
    giorni: 24,
    giorno: 24,
    settimane: 168,
    mesi: 720,
    anni: 8760,
    uur: 1,
    dag: 24,
    dagen: 24,
    dage: 24,
    weken: 168,
    maanden: 720,
  },
}
const grams: Record<string, number> = { g: 1, gram: 1, kg: 1000, kilo: 1000, kilogram: 1000 }
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthName = `(${months.join('|')})[a-z]*`
const dates = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}\\b|\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?\\b`,
  'gi',
)
const amounts =
  /(?:€|£|\$|eur |usd |gbp )\s?(\d[\d.,]{0,20})|(\d[\d.,]{0,20})\s?(?:€|£|\$|euros?\b|eur\b|dollars?\b|pounds?\b)/gi
const clocks = /\b(\d{1,2}):(\d{2})(?:\s?(am|pm)\b)?|\b(\d{1,2})\s?(am|pm)\b/gi
const counts = new RegExp(
  `(?<![\\w.,-])(\\d+(?:[.,]\\d+)?|${Object.keys(wordsAsNumbers).join('|')})(?:\\s?(?:-|–|to|or)\\s?(\\d+(?:[.,]\\d+)?|${Object.keys(wordsAsNumbers).join('|')}))?\\s?(%|percent|per cent|prozent|(?:(?:working|business|full|calendar|more|or|fewer)\\s+)*\\p{L}+)`,
  'giu',
)

/** Every measure in a sentence. Dates, clock times and money are taken out first, so that no number counts twice. */
export function measuresIn(sentence: string): Measure[] {
  const found: Measure[] = []
  const withoutDates = sentence.replace(dates, (_all, day, month, monthFirst, dayLast) => {
    const place = months.indexOf(
      String(month ?? monthFirst)
        .slice(0, 3)
        .toLowerCase(),
    )
    found.push(exactly('date', place * 31 + Number(day ?? dayLast)))
    return ' '
  })
  const withoutClocks = withoutDates.replace(
    clocks,
    (_all, hour, minute, half, fullHour, fullHalf) => {
      found.push(exactly('clock', minuteOfDay(hour ?? fullHour, minute ?? 0, half ?? fullHalf)))
      return ' '
    },
  )
  const rest = withoutClocks.replace(amounts, (_all, after, before) => {
    found.push(exactly('money', Math.round(numberOf(String(after ?? before)) * 100)))
    return ' '
  })
  for (const [, first = '', second, noun = ''] of rest.matchAll(counts)) {
    const measure = counted(numberOf(first), numberOf(second ?? first), noun)
    if (measure) found.push(measure)
  }
  return found
}

function minuteOfDay(hour: string, minute: string, half: string | undefined): number {
  const isAfternoon = half?.toLowerCase() === 'pm'
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  return hours * 60 + Number(minute)
}

const exactly = (unit: string, value: number): Measure => ({ unit, from: value, to: value })

function numberOf(text: string): number {
  const word = wordsAsNumbers[text.toLowerCase()]
  if (word !== undefined) return word
  // "1.200,50", "1,200.50" and "39,90": a separator before exactly three digits groups, otherwise it is the point.
  return Number(
    text
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
      .replace(/[.,]+$/, ''),
  )
}

/** Days, weeks and months compare with one another; other nouns only with themselves. */
function counted(from: number, to: number, noun: string): Measure | null {
  const last = noun.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (last === '%' || last.startsWith('percent') || last === 'prozent' || last === 'cent')
    return { unit: 'percent', from, to }
  const plain = last.replace(/s$/, '')
  const inHours = hours[plain]
  if (inHours !== undefined) return { unit: 'time', from: from * inHours, to: to * inHours }
  const inGrams = grams[plain]
  if (inGrams !== undefined) return { unit: 'weight', from: from * inGrams, to: to * inGrams }
  const [stem] = sayings(plain)
  return stem && stem.length > 2 ? { unit: stem, from, to } : null
}

/** Do the two speak of the same unit and agree in none of its values? */
export function measuresDiffer(left: readonly Measure[], right: readonly Measure[]): boolean {
  const others = byUnit(right)
  return [...byUnit(left)].some(([unit, ours]) => {
    const theirs = others.get(unit)
    if (!theirs) return false
    return !ours.some((one) => theirs.some((other) => one.from <= other.to && other.from <= one.to))
  })
}

/** More different values of one unit than this are a table, which nobody states as guidance. */
const mostValues = 200

function byUnit(measures: readonly Measure[]): Map<string, Measure[]> {
  const units = Map.groupBy(measures, ({ unit }) => unit)
  for (const [unit, values] of units) {
    const different = new Map(values.map((value) => [`${value.from} ${value.to}`, value]))
    units.set(unit, [...different.values()].slice(0, mostValues))
  }
  return units
}
