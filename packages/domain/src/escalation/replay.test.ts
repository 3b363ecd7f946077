import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measured, published } from '../test-readings.ts'
import { firstFiring, type Line } from './replay.ts'
import type { JudgedTurn } from './triggers/in-turn.ts'
import type { Signals } from './triggers/reading.ts'

const alike = (left: string, right: string): number => (left === right ? 1 : 0)
const customer = { tier: 'standard', lifetimeValueCents: 0, flags: [] }

const wrote = (
  number: number,
  text: string,
  { judged = null, ...signals }: Partial<Signals> & { judged?: JudgedTurn | null } = {},
): Line => ({ from: 'customer', ...measured(number, text, signals), pressedControl: false, judged })
const replied = (number: number, text: string, isSourced = true): Line => ({
  from: 'assistant',
  ...{ number, text, isSourced },
})
const walk = (lines: Line[], policy = published()) =>
  firstFiring({ lines, channel: 'webchat', customer }, policy, alike)

describe('a recorded conversation', () => {
  test('stops where a person is first brought in', () => {
    const lines = [
      wrote(1, 'where is it'),
      replied(2, 'On its way.'),
      wrote(3, 'my lawyer will write'),
      replied(4, 'Well.'),
      wrote(5, 'I want to end my life'),
    ]
    expect(walk(lines)).toMatchObject({ at: 3, finding: { trigger: 'keyword', policyVersion: 3 } })
  })

  test('that stays calm brings in nobody', () => {
    expect(walk([wrote(1, 'where is it'), replied(2, 'On its way.'), wrote(3, 'fine')])).toBeNull()
  })

  test('names what fired beside the strongest', () => {
    const firing = walk([wrote(1, 'I will sue you', { asksForPerson: 'yes' })])
    expect(firing?.finding.trigger).toBe('asked_for_person')
    expect(firing?.also.map(({ trigger }) => trigger)).toEqual(['keyword'])
  })

  test('is judged by how sure each turn was, under the thresholds of the policy', () => {
    const confidence = { understood: 0.9, answer: 0.5, amongThree: 0 }
    const lines = [wrote(1, 'what now', { judged: { confidence, options: 0, hasAsked: false } })]
    expect(walk(lines)?.finding.trigger).toBe('low_confidence')
    expect(walk(lines, published('confidence', { answerAt: 0.4 }))).toBeNull()
  })

  test('whose last reply broke does not wait for another message', () => {
    expect(walk([wrote(1, 'what now'), replied(2, '', false)])).toMatchObject({
      at: 2,
      finding: { trigger: 'assistant_unavailable' },
    })
  })

  test('counts a question asked again after answers', () => {
    const lines = [1, 3, 5].flatMap((at) => [wrote(at, 'where is it'), replied(at + 1, 'Here.')])
    expect(walk(lines)).toMatchObject({ at: 5, finding: { trigger: 'loop' } })
  })
})

test('an offer counts as a firing, and one at once comes before it', () => {
  const offers = published('keywords', { action: 'offer' })
  expect(walk([wrote(1, 'my lawyer will write')], offers)?.finding.action).toBe('offer')
  const both = walk([wrote(1, 'my lawyer says: charged twice')], offers)
  expect(both?.finding).toMatchObject({ trigger: 'topic', action: 'at_once' })
})

test('what was said later never changes where a conversation first fired', () => {
  const texts = fc.constantFrom(
    'where is it',
    'thanks',
    'my lawyer',
    'still broken',
    'charged twice',
  )
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 6 }),
      fc.array(texts, { maxLength: 4 }),
      (some, more) => {
        const lines = (all: string[]) =>
          all.flatMap((text, at) => [wrote(at * 2 + 1, text), replied(at * 2 + 2, 'Try this.')])
        const short = walk(lines(some))
        if (short) expect(walk(lines([...some, ...more]))?.at).toBe(short.at)
      },
    ),
  )
})
