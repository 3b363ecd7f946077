import { randomBytes } from 'node:crypto'

/**
 * A UUID of version 7 (RFC 9562): the first 48 bits are milliseconds since 1970, so that rows written together
 * lie together in the index, which random ids would scatter.
 */
export function newId<Kind extends string = string>(now = Date.now()): Kind {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-') as Kind
}
