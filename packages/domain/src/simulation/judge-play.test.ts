import { describe, expect, it, test } from 'vitest'
import { judgePlay } from './judge-play.ts'
import type { EndState, PlayedStep } from './scenario.ts'
import { answeredFrom, escalatedBy, scenarioOf, step } from './test-plays.ts'

const answered = (article: string | null = null): EndState => ({ kind: 'answered', article })
const escalated = (more: object = {}): EndState => ({
  ...{ kind: 'escalated', triggers: [], mode: null },
  ...more,
})

test.each<[string, EndState[], PlayedStep[], number | null]>([
  ['answered from the article', [answered('a')], [answeredFrom('?', 'a')], null],
  ['answered from another', [answered('a')], [answeredFrom('?', 'b')], 0],
  ['answered, whichever article', [answered()], [answeredFrom('?', 'b')], null],
  [
    'answered, and thanked for it',
    [answered('a')],
    [answeredFrom('?', 'a'), step('Thanks', { came: 'answered' })],
    null,
  ],
  [
    'answered, but then a person came',
    [answered('a')],
    [answeredFrom('?', 'a'), escalatedBy('!', 'distress')],
    1,
  ],
  ['silence', [answered('a')], [step('?')], 0],
  ['asked back instead of answered', [answered('a')], [step('?', { came: 'asked' })], 0],
  ['asked back as expected', [{ kind: 'asked' }], [step('?', { came: 'asked' })], null],
  [
    'a person for this reason',
    [escalated({ triggers: ['keyword'] })],
    [escalatedBy('!', 'keyword')],
    null,
  ],
  [
    'a person for another reason',
    [escalated({ triggers: ['keyword'] })],
    [escalatedBy('!', 'loop')],
    0,
  ],
  ['a person in the other way', [escalated({ mode: 'steer' })], [escalatedBy('!', 'loop')], 0],
  ['a person for any reason', [escalated()], [escalatedBy('!', 'loop')], null],
  [
    'nobody where a person is needed',
    [escalated()],
    [answeredFrom('?', 'a'), answeredFrom('!', 'b')],
    1,
  ],
  ['either is right', [escalated(), answered()], [answeredFrom('?', 'b')], null],
  [
    'guidance was asked for first, then a person',
    [escalated({ triggers: ['asked_for_person'] })],
    [escalatedBy('?', 'low_confidence', 'steer'), escalatedBy('!', 'asked_for_person')],
    null,
  ],
  ['nothing was played', [answered()], [], 0],
])('%s', (_what, ends, steps, differs) => {
  const verdict = judgePlay(scenarioOf(['?'], { ends }), steps)
  expect(verdict).toMatchObject({ passed: differs === null, differs })
})

describe('what must be said', () => {
  const said = [answeredFrom('?', 'a', 'Within  30 days, with “receipt”.')]

  it.each([
    ['is found whatever its case, spaces and quotes', ['30 DAYS', 'with "receipt"'], null],
    ['may be one of several', ['60 days | 30 days'], null],
    ['is missed where nobody says it', ['60 days'], 0],
  ])('%s', (_what, mustSay, differs) => {
    expect(judgePlay(scenarioOf(['?'], { mustSay }), said).differs).toBe(differs)
  })

  it('is left to the person where one comes in', () => {
    const scenario = scenarioOf(['?'], { ends: [escalated()], mustSay: ['30 days'] })
    expect(judgePlay(scenario, [escalatedBy('?', 'loop')]).passed).toBe(true)
  })

  it('and was not fails at the answer, though the end is right', () => {
    const steps = [answeredFrom('?', 'a'), step('Thanks', { came: 'answered', said: ['Bye'] })]
    const verdict = judgePlay(scenarioOf(['?', 'Thanks'], { mustSay: ['30 days'] }), steps)
    expect(verdict.steps.flatMap(({ problems }) => problems)).toMatchObject([
      { kind: 'not_said', words: '30 days' },
    ])
  })
})

describe('what must not be said', () => {
  it('fails at the very step in which it was said, whoever said it', () => {
    const scenario = scenarioOf(['?', '!'], { mustNotSay: ['14 days'] })
    const steps = [answeredFrom('?', 'a', 'Within 14 days.'), answeredFrom('!', 'a')]
    expect(judgePlay(scenario, steps)).toMatchObject({ passed: false, differs: 0 })
  })
})

describe('a line with an expectation of its own', () => {
  it('fails there, though the conversation ends well', () => {
    const lines = [{ says: 'First', expects: answered('a') }, { says: 'Second' }]
    const steps = [answeredFrom('First', 'b'), answeredFrom('Second', 'a')]
    const verdict = judgePlay(scenarioOf(lines, { ends: [answered('a')] }), steps)
    expect(verdict).toMatchObject({ passed: false, differs: 0 })
    expect(verdict.steps[1]?.problems).toEqual([])
  })
})
