import { contactsIn, type DatumKind, sensitiveIn } from '@baton/domain'
import { type MarkedText, markedOf } from './read-data.ts'
import { percent } from './share.ts'

const kinds: Record<string, DatumKind> = {
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  US_SSN: 'national_id',
  US_DRIVER_LICENSE: 'national_id',
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'email',
  IP_ADDRESS: 'ip',
  ADDRESS: 'address',
  STREET_ADDRESS: 'address',
}

/** One pattern for each kind, as everybody writes it first. */
const floors: Record<DatumKind, RegExp> = {
  card: /\b(?:\d[ -]?){13,16}\b/g,
  card_check: /\bcvv\D{0,4}\d{3}\b/gi,
  iban: /\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b/g,
  national_id: /\b\d{3}-\d{2}-\d{4}\b/g,
  secret: /password:? \S+/gi,
  key: /\bsk_\w+/g,
  email: /\S+@\S+\.\w+/g,
  phone: /\+?\d[\d -]{8,}\d/g,
  address: /\d+ \w+ (?:Street|Road|Avenue)/g,
  ip: /\d+\.\d+\.\d+\.\d+/g,
}

type Found = { kind: DatumKind; from: number; to: number }

/** Recall and precision for each type of personal data; names, places and companies are not among what is masked. */
export function measurePersonalData(data: string): Record<string, unknown> {
  const texts = markedOf(data)
  const ours = texts.map(({ text }): Found[] => [...sensitiveIn(text), ...contactsIn(text)])
  const theirs = texts.map(({ text }): Found[] =>
    (Object.keys(floors) as DatumKind[]).flatMap((kind) =>
      [...text.matchAll(floors[kind])].map(({ 0: found, index }) => ({
        kind,
        from: index,
        to: index + found.length,
      })),
    ),
  )
  const types = [...new Set(texts.flatMap(({ spans }) => spans.map(({ type }) => type)))].filter(
    (type) => kinds[type],
  )
  return Object.fromEntries([
    ...types.map((type) => [
      type,
      {
        of: count(texts, type),
        recall: recall(texts, ours, type),
        floorRecall: recall(texts, theirs, type),
        precision: precision(texts, ours, type),
        floorPrecision: precision(texts, theirs, type),
      },
    ]),
  ])
}

const count = (texts: readonly MarkedText[], type: string): number =>
  texts.flatMap(({ spans }) => spans.filter((span) => span.type === type)).length

const meets = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from < other.to && one.to > other.from

function recall(texts: readonly MarkedText[], found: readonly Found[][], type: string): number {
  const hits = texts.flatMap(({ spans }, index) =>
    spans.filter(
      (span) =>
        span.type === type &&
        found[index]?.some((each) => each.kind === kinds[type] && meets(each, span)),
    ),
  )
  return percent(hits.length, count(texts, type))
}

/** A street within a marked place is no mistake, nor is a number of one kind inside a longer one of the same. */
function precision(texts: readonly MarkedText[], found: readonly Found[][], type: string): number {
  const mine = found.flatMap((each, index) =>
    each.filter(({ kind }) => kind === kinds[type]).map((datum) => ({ datum, index })),
  )
  const right = mine.filter(({ datum, index }) =>
    texts[index]?.spans.some(
      (span) =>
        (kinds[span.type] === datum.kind ||
          (datum.kind === 'address' && span.type === 'LOCATION')) &&
        meets(datum, span),
    ),
  )
  return percent(right.length, mine.length)
}
