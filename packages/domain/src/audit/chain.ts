/** An entry of the log before it is sealed. Its meaning must not depend on how a database orders the keys. */
export type Unsealed = {
  number: number
  kind: string
  payload: unknown
  actor: string
  epoch: number
  at: string
}

/** What the first entry of a chain points to. */
export const beginning = '0'.repeat(64)

/** Digest of a text, in hex; supplied from outside because the rules know no library. */
export type Digest = (text: string) => string

/**
 * The seal of an entry: a digest over the seal before it and all it says. Changing, removing or reordering an entry
 * breaks every seal after it.
 */
export function seal(previous: string, entry: Unsealed, digest: Digest): string {
  const { number, kind, payload, actor, epoch, at } = entry
  return digest(stable([previous, number, kind, payload, actor, epoch, at]))
}

/** JSON with keys in alphabetical order and undefined values left out, so that equal things read equal. */
export function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => stable(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join(',')}}`
}
