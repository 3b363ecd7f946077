import { randomBytes } from 'node:crypto'

/** Hands out ids that no other stand-in hands out, so that several may serve one database. */
export type Series = { next(): string }

/** Ids of 32 hexadecimal digits: half of them name the series, half count. */
export function newSeries(): Series {
  const name = randomBytes(8).toString('hex')
  let count = 0
  return {
    next: () => {
      count += 1
      return name + count.toString(16).padStart(16, '0')
    },
  }
}
