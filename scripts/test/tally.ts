import type { TestModule, Vitest } from 'vitest/node'

/** How tests ended; what could not be run at all counts as skipped, never as passed. */
export type Tally = { passed: number; failed: number; skipped: number }

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

export const add = (left: Tally, right: Tally): Tally => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
})

/** The closing line: exactly `N passed, N failed`, and what was skipped when something was. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A check of the whole tree counts as one test. */
export const oneTest = (ok: boolean): Tally => ({ ...nothing, [ok ? 'passed' : 'failed']: 1 })

/** Counts a finished run. A file that could not be loaded, a broken hook and a stray error are failures too. */
export function tallyOf(run: Pick<Vitest, 'state'>): Tally {
  const modules = run.state.getTestModules()
  const stray = run.state.getUnhandledErrors().length
  return modules.map(tallyOfModule).reduce(add, { ...nothing, failed: stray })
}

function tallyOfModule(module: TestModule): Tally {
  const tally = { ...nothing, failed: module.errors().length }
  for (const suite of module.children.allSuites()) tally.failed += suite.errors().length
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    tally[state === 'pending' ? 'skipped' : state] += 1
  }
  return tally
}
