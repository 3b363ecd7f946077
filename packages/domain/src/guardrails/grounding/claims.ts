import { contactsIn } from '../personal-data/contacts.ts'
import { datesIn } from './dates.ts'
import { readNumber, writtenNumber } from './numbers.ts'

/** Something a sentence states that can be looked up: an amount, a date, a code. `keys` are its readings. */
export type Claim = {
  kind:
    | 'link'
    | 'email'
    | 'phone'
    | 'date'
    | 'time'
    | 'money'
    | 'percent'
    | 'duration'
    | 'code'
    | 'number'
  text: string
  keys: string[]
}

const number = writtenNumber
const currency =
  '(?:€|\\$|£|us\\$|r\\$|eur|usd|gbp|chf|brl|euros?|dollars?|pounds?|reais|real|francs?|bucks|quid)'
const money = new RegExp(`${currency} ?(${number})|(${number}) ?${currency}(?![a-z])`, 'gu')
const percent = new RegExp(
  `(${number}) ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|procent)`,
  'gu',
)
const link =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![@\w.-])(?:[a-z0-9-]{1,40}\.){1,6}(?:com|net|org|io|de|fr|es|pt|nl|uk|eu|shop|store|app|example|info|biz|ru|cn|xyz|top|link)(?:\/[^\s<>"')\]]*)?(?![\w@])/g
const time =
  /(?<![\d.,])(?:(\d{1,2})[:h](\d{2})(?:\s?([ap])\.?m)?|(\d{1,2}) ?([ap])\.?m\b|(\d{1,2}) ?(?:uhr|h|o'clock|heures?|horas?|uur)\b(?=[^a-z]|$))/g
const code =
  /(?<![\w@.-])(?=[a-z0-9/_-]{0,40}\d)(?=[a-z0-9/_-]{0,40}[a-z])[a-z0-9]{1,40}(?:[-/_][a-z0-9]{1,40}){0,8}(?![\w@])/g

const units: [RegExp, number | 'month'][] = [
  [/^(?:min)/, 1 / 60],
  [/^(?:h$|hours?|hrs?|stunden?|heures?|horas?|uur|uren)/, 1],
  [
    /^(?:days?|tage?n?|jours?|dias?|dagen|dag|(?:working|business|werk|arbeits|jours ouv|dias uteis|dias habiles))/,
    24,
  ],
  [/^(?:weeks?|wochen?|semaines?|semanas?|weken|week)/, 168],
  [/^(?:months?|monate?n?|mois|mes(?:es)?|maanden?)/, 'month'],
  [/^(?:years?|jahre?n?|ans?|annees?|anos?|jaar|jaren)/, 'month'],
]
const unit =
  '(?:(?:working |business |calendar |werk|arbeits|kalender|full |more |whole )?(?:minutes?|mins?|minuten?|minutos?|hours?|hrs?|h|stunden?|heures?|horas?|uur|uren|days?|tage?n?|jours?|dias?|dagen|dag|weeks?|wochen?|semaines?|semanas?|weken|week|months?|monate?n?|mois|mes(?:es)?|maanden?|years?|jahre?n?|ans?|annees?|anos?|jaar|jaren))'
const duration = new RegExp(
  `(${number}|(?<=(?:within|after|in|nach|innerhalb von|sous|apres|dans|en|dentro de|tras|apos|em|binnen|na) )(?:one|an?|eine[mnr]?|une?|una?|uma?|een))(?: ?(?:-|to|bis|a|à|or|oder|ou|o|of|tot|und|and) ?(${number}))?[ -]?(?:bis zu )?(${unit})(?![a-z])`,
  'gu',
)

/** All claims of a folded text; what one kind has taken, the next does not read again. */
export function claimsIn(folded: string): Claim[] {
  const claims: Claim[] = []
  let rest = folded
  const take = (kind: Claim['kind'], text: string, from: number, keys: string[]): void => {
    claims.push({ kind, text: text.trim(), keys })
    rest = rest.slice(0, from) + ' '.repeat(text.length) + rest.slice(from + text.length)
  }
  for (const { kind, text, from } of contactsIn(folded))
    if (kind === 'email' || kind === 'phone')
      take(kind, text, from, [kind === 'phone' ? text.replace(/\D/g, '') : text])
  for (const { 0: text, index } of rest.matchAll(link)) take('link', text, index, [linkKey(text)])
  for (const { text, from, days } of datesIn(rest)) take('date', text, from, days)
  for (const match of rest.matchAll(duration)) take('duration', match[0], match.index, spans(match))
  for (const match of rest.matchAll(money))
    take('money', match[0], match.index, [String(readNumber(match[1] ?? match[2] ?? ''))])
  for (const match of rest.matchAll(percent))
    take('percent', match[0], match.index, [String(readNumber(match[1] ?? ''))])
  for (const match of rest.matchAll(time)) take('time', match[0], match.index, [clock(match)])
  for (const { 0: text, index } of rest.matchAll(code)) take('code', text, index, [codeKey(text)])
  for (const { 0: text, index } of rest.matchAll(plain))
    take('number', text, index, [String(readNumber(text))])
  return claims
}

/** A number at the start of a line counts the steps of a list. */
const plain =
  /(?<![\w.,])(?<!(?:^|\n) ?)\d+(?:[.,\u00A0 ]\d{3})*(?:[.,]\d{1,2})?(?![\w])|(?<=(?:^|\n) ?)\d+(?:[.,]\d+)?(?![\w.)]|[.,]\d)/g

export const linkKey = (text: string): string =>
  text
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.,;:!?]+$/, '')

export const codeKey = (text: string): string => text.replace(/[^a-z0-9]/g, '')

function clock([, hour, minutes, half, hourOnly, halfOnly, hourNamed]: RegExpExecArray): string {
  const read = Number(hour ?? hourOnly ?? hourNamed)
  const afternoon = (half ?? halfOnly) === 'p' && read < 12
  return `${afternoon ? read + 12 : read}:${minutes ?? '00'}`
}

/** Terms in hours or months, so that 48 hours are two days and 24 months two years. */
function spans([, first = '', second, written = '']: RegExpExecArray): string[] {
  const bare = written.replace(
    /^(?:working|business|calendar|full|more|whole) |^(?:werk|arbeits|kalender)(?=t)/,
    '',
  )
  const size = units.find(([pattern]) => pattern.test(bare))?.[1] ?? 24
  const isYears = /^(?:years?|jahr|ans?$|annee|ano|jaar|jaren)/.test(bare)
  return [first, second]
    .filter((each) => each !== undefined)
    .map((each) => readNumber(each))
    .map((value) =>
      size === 'month'
        ? `${isYears ? value * 12 : value} months`
        : `${Math.round(value * size * 60)} minutes`,
    )
}
