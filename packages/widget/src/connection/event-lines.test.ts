import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eventReader } from './event-lines.ts'
import { failureOf } from './failure.ts'
import { pauseBefore } from './patience.ts'

it('reads the same events wherever the network cuts the stream', () => {
  const stream = ': hello\r\n\r\nid: 1\r\ndata: {"a":1}\r\n\r\ndata: one\ndata: two\n\n: beat\n\n'
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), stream.length]
      const read = eventReader()
      const events = places.slice(1).flatMap((to, at) => read(stream.slice(places[at], to)))
      expect(events).toEqual(['{"a":1}', 'one\ntwo'])
    }),
  )
})

it('tells a passing trouble from a final one', () => {
  const kinds = [401, 404, 413, 422, 429, 500].map((status) => failureOf(status, null).kind)
  expect(kinds).toEqual(['stranger', 'closed_door', 'too_long', 'refused', 'busy', 'trouble'])
  expect(failureOf(429, '7')).toEqual({ kind: 'busy', retryAfter: 7 })
})

it('waits longer after each failure, never more than half a minute, and as long as the server asks', () => {
  const longest = [0, 1, 2, 20].map((attempt) => pauseBefore(attempt, null, 1))
  expect(longest).toEqual([500, 1000, 2000, 30_000])
  expect(pauseBefore(0, { kind: 'busy', retryAfter: 7 }, 0)).toBe(7000)
})
