import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ControlState, Outcome } from './control.ts'
import { nextThresholds, startControl } from './next-thresholds.ts'
import { thresholdsFor } from './thresholds.ts'

const much = 5000

function after(outcomes: Outcome[], start: ControlState = startControl()): ControlState {
  return outcomes.reduce((state, outcome) => nextThresholds(state, outcome), start)
}

const answered = (count: number): Outcome[] =>
  Array.from({ length: count }, () => ({ kind: 'answered' }))
const flagged = (count: number): Outcome[] =>
  Array.from({ length: count }, () => ({ kind: 'flagged' }))
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ kind: 'answered' }),
  fc.constant<Outcome>({ kind: 'flagged' }),
  fc.record({
    kind: fc.constant('audited' as const),
    right: fc.boolean(),
    wasFlagged: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('held' as const),
    right: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
)

describe('control of wrong answers', () => {
  it('asks for more confidence after a wrong answer, and for a little less after many that nobody complained of', () => {
    const before = thresholdsFor(startControl(), much).answerAt
    expect(thresholdsFor(after(flagged(1)), much).answerAt).toBeGreaterThan(before)
    expect(thresholdsFor(after(answered(40)), much).answerAt).toBeLessThan(before)
  })

  it('stands still where wrong answers are as many as the target, most of them unseen', () => {
    // Of 100 answers three are wrong; one of them becomes known, by a flag or by an audit.
    const weeks = Array.from({ length: 10 }, () => [
      ...answered(50),
      ...flagged(1),
      ...answered(50),
    ])
    const state = after(weeks.flat())
    expect(Math.abs(state.strictness - startControl().strictness)).toBeLessThan(0.4)
  })

  it('goes down to no automatic answer at all when they keep being wrong', () => {
    const { answerAt, isPaused } = thresholdsFor(after(flagged(20)), much)
    expect(isPaused).toBe(true)
    expect(answerAt).toBeGreaterThan(1)
  })

  it('opens again once people confirm what it would have answered, and stays shut while they do not', () => {
    const shut = after(flagged(20))
    const held = (right: boolean): Outcome[] =>
      Array.from({ length: 400 }, () => ({ kind: 'held', right, confidence: 0.97 }))
    expect(thresholdsFor(after(held(true), shut), much).isPaused).toBe(false)
    expect(thresholdsFor(after(held(false), shut), much).isPaused).toBe(true)
  })

  it('counts a wrong answer once, though it was flagged and audited', () => {
    const once = after(flagged(1))
    const twice = after([{ kind: 'audited', right: false, wasFlagged: true }], once)
    expect(twice.strictness).toBe(once.strictness)
  })

  it('takes a flag for less when audits show that nearly every wrong answer is flagged', () => {
    const audits: Outcome[] = Array.from({ length: 40 }, () => ({
      kind: 'audited',
      right: false,
      wasFlagged: true,
    }))
    const start = startControl()
    const step = (state: ControlState) => after(flagged(1), state).strictness - state.strictness
    expect(step(after(audits, start))).toBeLessThan(step(start))
  })

  it('wants more confidence from a mind that knows little', () => {
    const loose = after(answered(much))
    const atSizes = [10, 60, 200, much].map((size) => thresholdsFor(loose, size).answerAt)
    expect(atSizes).toEqual([...atSizes].sort((left, right) => right - left))
    expect(new Set(atSizes).size).toBe(4)
  })

  it('offers a choice before it would answer, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 300 }), fc.nat(much), (outcomes, size) => {
        const state = after(outcomes)
        const { answerAt, clarifyAt } = thresholdsFor(state, size)
        expect(clarifyAt).toBeLessThan(answerAt)
        expect(clarifyAt).toBeGreaterThanOrEqual(0.5)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })
})
