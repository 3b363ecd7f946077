import { describe, expect, test } from 'vitest'
import { parts, readArguments } from './arguments.ts'
import { testsIn } from './count-tests.ts'
import { add, closingLine, nothing, oneTest, tallyOf } from './tally.ts'

describe('what npm test is asked', () => {
  test('is everything when nothing is said', () => {
    expect(readArguments([])).toEqual({ parts: [...parts], files: [] })
  })

  test.each([
    [['--only', 'domain,types'], ['domain', 'types'], []],
    [['--only=domain'], ['domain'], []],
    [['--only', 'domain', 'holder', 'walk'], ['domain'], ['holder', 'walk']],
    [['holder'], [...parts], ['holder']],
  ])('%j', (args, asked, files) => {
    expect(readArguments(args)).toEqual({ parts: asked, files })
  })

  test.each([
    [['--only', 'everything']],
    [['--only']],
    [['--onyl', 'domain']],
    [['domain', '--only']],
  ])('is refused rather than guessed: %j', (args) => {
    expect(readArguments(args)).toHaveProperty('mistake')
  })
})

describe('the closing line', () => {
  test('names what was skipped only when something was', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })

  test('counts a check of the whole tree as one test', () => {
    expect(add(oneTest(true), oneTest(false))).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

/** A finished run as far as the count looks at it. */
function run(states: string[], trouble: { file?: number; suite?: number; stray?: number } = {}) {
  const errors = (count = 0) => Array.from({ length: count }, () => ({ message: 'planted' }))
  const module = {
    errors: () => errors(trouble.file),
    children: {
      allSuites: () => [{ errors: () => errors(trouble.suite) }],
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    },
  }
  const state = { getTestModules: () => [module], getUnhandledErrors: () => errors(trouble.stray) }
  return { state } as unknown as Parameters<typeof tallyOf>[0]
}

describe('the count', () => {
  test('tells passed, failed and skipped apart; what never ran was skipped', () => {
    const tally = tallyOf(run(['passed', 'passed', 'failed', 'skipped', 'pending']))
    expect(tally).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test.each([
    ['a file that could not be loaded', { file: 1 }],
    ['a broken hook', { suite: 1 }],
    ['an error outside of any test', { stray: 1 }],
  ])('takes %s for a failure', (_name, trouble) => {
    expect(tallyOf(run([], trouble))).toEqual({ ...nothing, failed: 1 })
  })

  test('of tests that cannot run here is taken from their text', () => {
    const text =
      "test('a', f)\n  it('b', f)\n test.each([1, 2])('c', f)\n// testing(1)\nconst test = 1"
    expect(testsIn(text)).toBe(3)
  })
})
