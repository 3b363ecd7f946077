import { foldText } from '../fold-text.ts'
import { type Claim, claimsIn, codeKey, linkKey } from './claims.ts'
import { type GroundSource, speaksForCompany } from './source.ts'

/** What the sources state, ready to be asked. */
export type Ground = { company: Stated; anybody: Stated }
type Stated = { claims: Map<string, Set<string>>; text: string; codes: string; digits: string }

export const groundOf = (sources: readonly GroundSource[]): Ground => ({
  company: statedIn(sources.filter(speaksForCompany)),
  anybody: statedIn(sources),
})

function statedIn(sources: readonly GroundSource[]): Stated {
  const text = sources.map((source) => foldText(source.text)).join('\n')
  const claims = new Map<string, Set<string>>()
  for (const { kind, keys } of claimsIn(text)) {
    const known = claims.get(kind) ?? new Set()
    for (const key of keys) known.add(key)
    claims.set(kind, known)
  }
  return { claims, text, codes: codeKey(text), digits: text.replace(/\D/g, '') }
}

/** Terms and shares are promises: that a customer named one makes it nobody's offer. */
const onlyByCompany = new Set<Claim['kind']>(['duration', 'percent', 'link'])

/** Is a claim of a reply stated by a source? */
export function isGrounded(claim: Claim, ground: Ground, beside: readonly Claim[] = []): boolean {
  const stated = onlyByCompany.has(claim.kind) ? ground.company : ground.anybody
  return (
    claim.keys.some((key) => isStated(claim.kind, key, stated)) ||
    (claim.kind === 'money' && isReckoned(claim, stated, beside))
  )
}

/** "12 a month, so 144 a year": an amount worked out before the reader's eyes from stated ones. */
function isReckoned(claim: Claim, { claims }: Stated, beside: readonly Claim[]): boolean {
  const value = Number(claim.keys[0])
  const shown = beside
    .filter(
      (each) =>
        each !== claim && each.kind === 'money' && claims.get('money')?.has(each.keys[0] ?? ''),
    )
    .map(({ keys }) => Number(keys[0]))
  const counts = [
    12,
    ...beside.filter(({ kind }) => kind === 'number').map(({ keys }) => Number(keys[0])),
  ]
  const isSame = (other: number): boolean => Math.abs(other - value) < 0.005
  return shown.some(
    (one, at) =>
      counts.some((count) => isSame(one * count)) ||
      shown.some(
        (other, place) => place > at && (isSame(one + other) || isSame(Math.abs(one - other))),
      ),
  )
}

function isStated(
  kind: Claim['kind'],
  key: string,
  { claims, text, codes, digits }: Stated,
): boolean {
  const has = (...kinds: Claim['kind'][]): boolean =>
    kinds.some((each) => claims.get(each)?.has(key))
  switch (kind) {
    case 'link':
      return text.includes(key) || has('link')
    case 'email':
      return text.includes(key)
    case 'phone':
      return digits.includes(key.replace(/^0+/, ''))
    case 'code':
      return codes.includes(key)
    case 'money':
      return (
        has('money', 'number', 'percent') ||
        claims.get('number')?.has(String(Math.round(Number(key) * 100))) === true
      )
    case 'percent':
      return has('percent', 'number')
    case 'duration':
      return has('duration') || isRoundedDay(key, claims.get('duration'))
    case 'number':
      return (
        has('number', 'money', 'percent') ||
        codes.includes(key) ||
        isInDuration(key, claims.get('duration'))
      )
    case 'time':
      return has('time') || isNamedHour(key, text)
    default:
      return has(kind, 'number')
  }
}

/** "Thu 9-20" names eight in the evening; "9 to 8" names it too, by half a clock. */
export function isNamedHour(key: string, text: string): boolean {
  const [hour = 0, minutes] = key.split(':').map(Number)
  if (minutes !== 0) return false
  return [hour, hour > 12 ? hour - 12 : hour].some((each) =>
    new RegExp(
      `(?<![\\d.,])${each} ?(?:-|to|bis|a|a las|tot|as|until)(?! ?\\w*\\s*%)|(?:-|\\bto|\\bbis|\\ba|\\btot|\\bas|\\buntil) ?${each}(?!\\d|[.,]\\d)`,
    ).test(text),
  )
}

/** Is an hour named in a stretch of a source, as a time or as a bare hour? */
export const namesHour = (key: string, text: string): boolean =>
  isNamedHour(key, text) ||
  claimsIn(text).some(
    ({ kind, keys }) =>
      (kind === 'time' || kind === 'number') &&
      (keys.includes(key) || keys.includes(String(Number(key.split(':')[0])))),
  )

/** Four weeks are called a month, and twelve months a year. */
const isRoundedDay = (key: string, durations: ReadonlySet<string> | undefined): boolean => {
  const days = /^(\d+) minutes$/.exec(key)
  const months = /^(\d+) months$/.exec(key)
  if (days) return durations?.has(`${Number(days[1]) / 43_200} months`) === true
  return months !== null && durations?.has(`${Number(months[1]) * 43_200} minutes`) === true
}

const isInDuration = (key: string, durations: ReadonlySet<string> | undefined): boolean =>
  [60, 1440, 10_080, 1].some((size) => durations?.has(`${Number(key) * size} minutes`)) ||
  durations?.has(`${key} months`) === true

export { linkKey }
