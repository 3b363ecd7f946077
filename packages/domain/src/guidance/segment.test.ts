import { expect, test } from 'vitest'
import { isInSegment } from './segment.ts'

const facts = { tier: 'gold', channel: 'sms', language: 'de-CH', flags: ['pilot'] }

test.each([
  [{ tier: 'gold' }, true],
  [{ tier: 'vip' }, false],
  [{ channel: 'sms', language: 'de' }, true],
  [{ channel: 'sms', language: 'fr' }, false],
  [{ flag: 'pilot' }, true],
  [{ flag: 'press' }, false],
])('everything a segment names must fit: %o is %s', (segment, fits) => {
  expect(isInSegment(segment, facts)).toBe(fits)
})

test('a segment that names nothing is nobody, not everybody', () => {
  expect(isInSegment({}, facts)).toBe(false)
})
