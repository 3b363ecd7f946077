import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { type Rules, walk } from './walk.ts'

const known = new Map<Rules, string[]>()

/** The promises a mistake breaks, by number; each mistake is walked once. */
function brokenBy(rules: Rules): string[] {
  const broken =
    known.get(rules) ?? Object.keys(walk(rules).violations).map((name) => name.split(' ')[0] ?? '')
  known.set(rules, broken)
  return broken
}

test('no command in any reachable conversation breaks a promise', () => {
  const result = walk()
  expect(result.violations).toEqual({})
  expect(result.states).toBeGreaterThan(900)
  expect(result.accepted).toBeGreaterThan(0)
  expect(result.refused).toBeGreaterThan(0)
})

test.each(Object.entries(faults))('the walk catches this mistake: %s', (_name, rules) => {
  expect(brokenBy(rules)).not.toEqual([])
})

/** A fault caught only by a promise that has nothing to do with it would be caught by luck. */
test.each([
  ['a wait begins without a clock', 'I8'],
  ['only the first wait has a clock', 'I8'],
  ['no fence: an old epoch is accepted', 'I6'],
  ['no learning: guidance leaves no suggestion', 'I9'],
  ['steer despite a request for a person', 'I7'],
  ['any agent may speak while another holds', 'I3'],
  ['the escalation leaks: resolving leaves it open', 'I1'],
  ['no epoch: a takeover does not count', 'I5'],
  ['a message to a resolved conversation is lost', 'I4'],
  ['a guided assistant that asks for approval forgets for what', 'I10'],
  ['a message is answered while an action is under way', 'I12'],
  ['the assistant speaks before its action has ended', 'I12'],
  ['the end of an action is forgotten', 'I11'],
  ['nobody goes on when an action has ended', 'I13'],
])('the mistake "%s" breaks promise %s itself', (name, promise) => {
  const rules = faults[name]
  if (!rules) throw new Error(`no fault is called ${name}`)
  expect(brokenBy(rules)).toContain(promise)
})
