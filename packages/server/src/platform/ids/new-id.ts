import { randomUUID } from 'node:crypto'

/**
 * A UUID of version 7 (RFC 9562): the first 48 bits are milliseconds since 1970, so that rows written together
 * lie together in the index, which random ids would scatter. The rest is that of a random one, which Node draws in stock.
 */
export function newId<Kind extends string = string>(now = Date.now()): Kind {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}` as Kind
}
