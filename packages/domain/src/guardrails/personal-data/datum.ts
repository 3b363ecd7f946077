/** The kinds of personal data that the guards know. */
export type DatumKind =
  | 'card'
  | 'card_check'
  | 'iban'
  | 'national_id'
  | 'secret'
  | 'key'
  | 'email'
  | 'phone'
  | 'address'
  | 'ip'

/** Something in a text that belongs to somebody: its kind, its words, its place. */
export type Datum = { kind: DatumKind; text: string; from: number; to: number }

/** All matches of a pattern, or of its first group, as data of a kind. */
export function dataIn(
  text: string,
  kind: DatumKind,
  pattern: RegExp,
  isReal: (found: string) => boolean = () => true,
): Datum[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match.groups?.datum ?? match[0]
    if (!isReal(found)) return []
    const from = match.index + match[0].lastIndexOf(found)
    return [{ kind, text: found, from, to: from + found.length }]
  })
}

/** Data without those that lie within an earlier one: a card number is no phone number too. */
export function withoutOverlaps(data: readonly Datum[]): Datum[] {
  const kept: Datum[] = []
  for (const datum of data)
    if (!kept.some(({ from, to }) => datum.from < to && datum.to > from)) kept.push(datum)
  return kept.sort((one, other) => one.from - other.from)
}
