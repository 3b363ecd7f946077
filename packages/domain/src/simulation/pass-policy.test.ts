import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlayVerdict } from './judge-play.ts'
import { passTwoOfThree, verdictOf } from './pass-policy.ts'

const play = (passed: boolean): PlayVerdict => ({ passed, differs: passed ? null : 0, steps: [] })

test.each([
  ['all right', [true, true, true], { passed: true, isFlaky: false, passes: 3 }],
  ['two of three', [true, false, true], { passed: true, isFlaky: true, passes: 2, shown: 1 }],
  ['one of three', [false, false, true], { passed: false, isFlaky: true, passes: 1 }],
  ['none', [false, false, false], { passed: false, isFlaky: false, passes: 0 }],
  ['not played at all', [], { passed: false, isFlaky: false, passes: 0 }],
])('%s', (_what, passes, verdict) => {
  expect(verdictOf(passes.map(play), passTwoOfThree)).toMatchObject(verdict)
})

test('one more play that passes never turns a pass into a failure', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), fc.integer({ min: 1, max: 9 }), (passes, mustPass) => {
      const policy = { runs: 9, mustPass }
      const before = verdictOf(passes.map(play), policy)
      const after = verdictOf([...passes, true].map(play), policy)
      expect(!before.passed || after.passed).toBe(true)
    }),
  )
})

test('flaky is exactly what neither always passes nor always fails', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), (passes) => {
      const { isFlaky } = verdictOf(passes.map(play), { runs: passes.length, mustPass: 1 })
      expect(isFlaky).toBe(new Set(passes).size === 2)
    }),
  )
})
