import type { PlayedStepView, SimulationRun } from '@baton/contract'
import { expect, test } from 'vitest'
import { cameWords, endsWords, runWords, suiteWords } from './simulation-words.ts'

const titles = new Map([['a', 'Returns']])
const step = (more: Partial<PlayedStepView>): PlayedStepView => ({
  ...{ says: '?', came: 'silent', said: [], articles: [], choices: [], trigger: null },
  ...{ mode: null, why: null, holder: 'ai', problems: [] },
  ...more,
})

test('expectations read as a sentence, with any of them right', () => {
  const ends = [
    { kind: 'answered', article: 'a' },
    { kind: 'escalated', triggers: ['keyword'], mode: null },
  ] as const
  expect(endsWords(ends.map((end) => ({ ...end })) as never, titles)).toBe(
    'answered from “Returns”, or a person brought in: Keyword',
  )
})

test.each([
  [step({}), 'nothing'],
  [
    step({ came: 'answered', articles: [{ id: 'a', title: 'Returns' }] }),
    'answered from “Returns”',
  ],
  [
    step({ came: 'escalated', trigger: 'loop', mode: 'takeover' }),
    'a person brought in: Going in circles',
  ],
  [
    step({ came: 'escalated', trigger: 'low_confidence', mode: 'steer' }),
    'guidance asked for: Unsure',
  ],
])('what came is said in words: %#', (seen, words) => {
  expect(cameWords(seen)).toBe(words)
})

test('a run says first what is new, and never hides what was not played', () => {
  const run = {
    ...{ state: 'stopped', newlyFailing: 2, failed: 3, flaky: 0, passed: 4, played: 7, total: 9 },
    problem: null,
  } as SimulationRun
  expect(runWords(run)).toBe('2 newly failing · 3 failed · 4 passed · 2 not played')
})

test('a suite is named as people call it', () => {
  expect(['all', 'regression', 'topic:Returns'].map(suiteWords)).toEqual([
    ...['All scenarios', 'Regression set', 'Returns'],
  ])
})
