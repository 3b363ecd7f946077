import { expect, test } from 'vitest'
import { answersOf } from './answers.ts'
import { fateOf } from './fate-of.ts'
import { retyped } from './retyped.ts'
import { blocksOf, figuresOf, isFalling, lastWeeksOf, oracleOf, shareOf } from './scores.ts'
import { breaks, type Secret, watchOf } from './watch.ts'
import type { Happened } from './world.ts'

const right: Happened = {
  ...{ week: 1, gold: 'a', way: 'answered', isWrong: false, isTaughtWrong: false },
  ...{ hasAsked: false, text: 'how a?', said: 'a', offered: [], wasTaught: true, cause: null },
}
const wrong: Happened = { ...right, isWrong: true }
const escalated: Happened = { ...right, way: 'escalated', cause: 'steer: low_confidence' }
const fresh: Happened = { ...escalated, wasTaught: false }

test('a wrong answer counts against all messages and against precision, an escalation against neither', () => {
  const {
    escalated: asked,
    wrong: bad,
    precision,
    coverage,
  } = figuresOf([...[right, right, wrong, escalated]])
  expect(asked?.value).toBe(25)
  expect(bad?.value).toBe(25)
  expect(coverage?.value).toBe(75)
  expect(precision?.value).toBe(66.7)
})

test('only what had been taught before can be escalated again', () => {
  expect(figuresOf([fresh, fresh, escalated, right]).repeatEscalation).toMatchObject({
    count: 1,
    of: 2,
  })
})

test('nothing to divide is no hundred and no zero percent', () => {
  expect(shareOf([], () => true)).toBeNull()
  expect(figuresOf([escalated]).precision).toBeNull()
})

test('few messages leave a wide interval', () => {
  const few = shareOf([right, wrong], ({ isWrong }) => isWrong)
  expect(few?.interval[0]).toBeLessThan(15)
  expect(few?.interval[1]).toBeGreaterThan(85)
})

test('the last two weeks are those that were played last, whatever their numbers', () => {
  const played = [1, 5, 6, 7].map((week) => ({ ...right, week }))
  expect(lastWeeksOf(played).map(({ week }) => week)).toEqual([6, 7])
})

test('blocks of four weeks fall only when each is below the one before', () => {
  const at = (week: number, one: Happened): Happened => ({ ...one, week })
  const falls = blocksOf([
    at(1, escalated),
    at(4, escalated),
    at(5, escalated),
    at(8, right),
    at(9, right),
  ])
  expect(falls.map((block) => block?.value)).toEqual([100, 50, 0])
  expect(isFalling(falls)).toBe(true)
  expect(isFalling(blocksOf([at(1, escalated), at(5, escalated)]))).toBe(false)
})

test('the oracle escalates each answer once, and what nothing answers each time', () => {
  const row = (week: number, gold: string | null) => ({
    week,
    gold,
    customer: 'c',
    text: 't',
    group: 'g',
  })
  const rows = [row(1, 'a'), row(2, 'a'), row(2, 'b'), row(2, 'b'), row(2, null), row(2, 'k')]
  const start = [{ gold: 'k', title: 'k', questions: [] }]
  expect(oracleOf({ name: 'x', start, rows, answers: new Map() })).toMatchObject({
    count: 3,
    of: 6,
  })
})

test('an answer is the one whose words were said, and only its newest words are right', () => {
  const answers = answersOf(['card_arrival', 'card_lost'], new Map())
  const old = answers.current('card_arrival')
  answers.change('card_arrival')
  expect(answers.saidIn(`Hello!\n\n${answers.current('card_arrival')}`)?.version).toBe(1)
  const said = answers.saidIn(old)
  expect(said?.gold).toBe('card_arrival')
  expect(said && answers.isCurrent(said)).toBe(false)
  expect(answers.saidIn('Which of these do you mean?')).toBeNull()
})

test('given answers are told apart before and after they change, also when a chat cuts them', () => {
  const answers = answersOf(['a'], new Map([['a', 'We send it on Monday. '.repeat(60)]]))
  const old = answers.current('a')
  answers.change('a')
  expect(answers.saidIn(old.slice(0, 600))?.version).toBe(0)
  expect(answers.saidIn(answers.current('a').slice(0, 600))?.version).toBe(1)
})

const toAna: Secret = { mark: 'ZqBaro', kind: 'exception', customer: 'ana', conversation: null }

test.each<[string, Secret, boolean]>([
  ['an exception read by whom it is for', toAna, false],
  ['an exception read by another', { ...toAna, customer: 'bob' }, true],
  ['an exception for one case, read in it', { ...toAna, conversation: 'one' }, false],
  [
    'an exception for one case, read by the same customer later',
    { ...toAna, conversation: 'two' },
    true,
  ],
  ['an order, whoever reads it', { ...toAna, kind: 'order', customer: null }, true],
  ['what nobody read', { ...toAna, customer: 'bob', mark: 'Zqelse' }, false],
])('%s is a breach: %#', (_what, secret, isBreach) => {
  const shown = { reader: 'ana', conversation: 'one', shown: 'by hand, on the paper ZQBARO' }
  expect(breaks(secret, shown)).toBe(isBreach)
})

const message = {
  ...{ number: 2, id: 'm', at: '2026-01-05T08:00:00.000Z', attachments: [], sources: [] },
  ...{ choices: [], delivery: null, author: { kind: 'assistant' as const, name: 'A' } },
}

test('the watch sees old answers and orders in what the assistant says and offers, not in what people say', () => {
  const answers = answersOf(['a'], new Map())
  const watch = watchOf(answers)
  watch.secrets.push({ mark: 'Qxword', kind: 'order', customer: null, conversation: null })
  const old = answers.current('a')
  answers.change('a')
  watch.reads('ana', 'one', [{ ...message, text: old }])
  watch.reads('ana', 'one', [
    { ...message, text: '', choices: [{ label: 'say qxWORD', says: 'x' }] },
  ])
  watch.reads('ana', 'one', [{ ...message, text: 'Qxword', author: { kind: 'agent', name: 'B' } }])
  expect(watch.old).toHaveLength(1)
  expect(watch.broken).toHaveLength(1)
})

const swapped = { gold: 'a', said: 'b', question: 'how a?', week: 1, isKept: true }
const goldOf = new Map([
  ['how a?', 'a'],
  ['what about a?', 'a'],
  ['and b?', 'b'],
])
const holder = { gold: 'b', isActive: true, questions: ['how a?'], refused: [] as string[] }

test.each([
  ['stands as it was taught', holder, 'unnoticed'],
  ['was said to be wrong for such a question', { ...holder, refused: ['what about a?'] }, 'found'],
  ['was said to be wrong for another question', { ...holder, refused: ['and b?'] }, 'unnoticed'],
  ['is refused for its own question', { ...holder, refused: ['how a?'] }, 'retired'],
  ['is not active any more', { ...holder, isActive: false }, 'retired'],
  ['has lost the question', { ...holder, questions: [] }, 'retired'],
])('a swapped answer that %s is %s', (_what, standing, fate) => {
  expect(fateOf(swapped, [standing], goldOf)).toBe(fate)
})

test('a repeated question differs from the one before, and only a little', () => {
  const text = 'When will my new card arrive at home?'
  for (let number = 0; number < 6; number += 1) {
    const again = retyped(text, number)
    expect(again).not.toBe(text)
    expect(Math.abs(again.length - text.length)).toBeLessThan(10)
  }
})
