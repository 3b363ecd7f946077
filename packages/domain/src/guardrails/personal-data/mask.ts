import type { Datum } from './datum.ts'
import { sensitiveIn } from './sensitive.ts'

/** What stands in place of a datum. The end of a card lets people talk about it, and tells a thief nothing. */
export function maskOf({ kind, text }: Pick<Datum, 'kind' | 'text'>): string {
  switch (kind) {
    case 'card':
      return `[card ending ${text.replace(/\D/g, '').slice(-4)}]`
    case 'iban':
      return `[account ending ${text.replace(/\W/g, '').slice(-2)}]`
    case 'card_check':
      return '[card code removed]'
    case 'national_id':
      return '[id number removed]'
    case 'key':
      return '[key removed]'
    case 'secret':
      return '[secret removed]'
    default:
      return `[${kind} removed]`
  }
}

const standing = /\[(?:(card|account) ending \d{2,4}|(card code|id number|key|secret) removed)\]/g
const kindOf: Record<string, Datum['kind']> = {
  card: 'card',
  account: 'iban',
  'card code': 'card_check',
  'id number': 'national_id',
  key: 'key',
  secret: 'secret',
}

/** Masks that stand in a text already: it was masked where it came in, and the audit shall know. */
export const masksIn = (text: string): Datum[] =>
  [...text.matchAll(standing)].map(({ 0: found, 1: ending, 2: removed, index }) => ({
    kind: kindOf[ending ?? removed ?? ''] ?? 'secret',
    text: found,
    from: index,
    to: index + found.length,
  }))

/** The text with each datum replaced by its mask. */
export function withMasks(text: string, data: readonly Datum[]): string {
  return data
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (masked, datum) => masked.slice(0, datum.from) + maskOf(datum) + masked.slice(datum.to),
      text,
    )
}

/** A customer's words as they may be stored: what a workspace chose is masked, all else stays letter for letter (M2). */
export const maskedForStorage = (text: string, kinds: readonly Datum['kind'][]): string =>
  kinds.length === 0
    ? text
    : withMasks(
        text,
        sensitiveIn(text).filter(({ kind }) => kinds.includes(kind)),
      )
