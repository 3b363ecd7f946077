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
export function isGrounded(claim: Claim, ground: Ground): boolean {
  const stated = onlyByCompany.has(claim.kind) ? ground.company : ground.anybody
  return claim.keys.some((key) => isStated(claim.kind, key, stated))
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
    default:
      return has(kind, 'number')
  }
}

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
