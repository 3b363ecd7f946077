import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClusters } from './clusters.ts'

type Question = [id: string, text: string]

function groupsOf(questions: readonly Question[]): string[][] {
  const clusters = createClusters()
  for (const [id, text] of questions) clusters.add(id, text)
  return clusters.groups()
}

const together = (one: string, other: string): boolean =>
  groupsOf([
    ['one', one],
    ['other', other],
  ]).length === 1

describe('questions that ask the same', () => {
  it.each([
    ['Can I return worn shoes?', 'can i return worn shoes'],
    ['How do I reset my password?', 'How can I change my password?'],
    ['Is the app down right now?', 'app down?'],
    ['How do I cancel order 4821377?', 'How can I cancel order 9913652?'],
    ["I don't know how to cancel my order", 'How do I cancel my order?'],
  ])('stand together: %s · %s', (one, other) => expect(together(one, other)).toBe(true))

  it.each([
    ['Can I get a refund of 40 euros?', 'Can I get a refund of 400 euros?'],
    ['Can I return it after 14 days?', 'Can I return it after 60 days?'],
    ['Where is my order 4821377?', 'Where is my order 9913652?'],
    ['Where is my order A-1042?', 'Where is my order A-1043?'],
    ['Do you ship to Norway?', 'Do you ship to Spain?'],
    ['My refund has arrived, why?', 'My refund has not arrived, why?'],
    ['Can I return worn shoes?', 'Can I return unworn shoes?'],
    ['Can I return shoes with a receipt?', 'Can I return shoes without a receipt?'],
    ['Can I return shoes?', 'Can I return shoes if they were a gift?'],
    ['Are you open on Monday?', 'Are you open on Sunday?'],
    ['Does the blue lamp dim?', 'Does the red lamp dim?'],
    ['Is parking free?', 'Where is my parcel?'],
  ])('stand apart when the answer would differ: %s · %s', (one, other) =>
    expect(together(one, other)).toBe(false),
  )
})

const asked = [
  'Is the app down?',
  'is the app down right now',
  'the app is down, when is it back?',
  'App not loading since this morning',
  'Can I return worn shoes?',
  'can worn shoes be returned?',
  'Do you take back shoes that were worn?',
  'How long does a refund take?',
  'when will my refund arrive',
  'How long until I get my refund of 40 euros?',
  'How long until I get my refund of 90 euros?',
  'Do you ship to Norway?',
  'Do you ship to Sweden?',
  'Where is my order 4821377?',
  '',
  '???',
]
const questions = asked.map((text, place): Question => [`q${place}`, text])

describe('a desk of open questions', () => {
  it('groups the same whatever the order in which questions came', () => {
    const expected = groupsOf(questions)
    fc.assert(
      fc.property(fc.shuffledSubarray(questions, { minLength: questions.length }), (order) => {
        expect(groupsOf(order)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('groups the same after others came and went', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(questions), fc.shuffledSubarray(questions), (stay, go) => {
        const clusters = createClusters()
        for (const [id, text] of go) clusters.add(`gone ${id}`, text)
        for (const [id, text] of stay) clusters.add(id, text)
        for (const [id] of go) clusters.remove(`gone ${id}`)
        expect(clusters.groups()).toEqual(groupsOf(stay))
      }),
      { numRuns: 30 },
    )
  })

  it('holds each question in one group, and every question', () => {
    const members = groupsOf(questions).flat()
    expect(members.toSorted()).toEqual(questions.map(([id]) => id).toSorted())
  })

  it('takes a question anew when its words have changed', () => {
    const clusters = createClusters()
    clusters.add('one', 'Do you ship to Norway?')
    clusters.add('other', 'Can I return worn shoes?')
    clusters.add('one', 'can worn shoes be returned?')
    expect(clusters.groups()).toHaveLength(1)
  })

  it('keeps nothing of a question that left', () => {
    const clusters = createClusters()
    clusters.add('one', 'Do you ship to Norway?')
    clusters.remove('one')
    clusters.remove('one')
    expect([...clusters.ids()]).toEqual([])
    expect(clusters.groups()).toEqual([])
  })

  it('reads long, strange and broken texts without complaint', () => {
    const strange = ['\ud800', 'a'.repeat(20_000), '?'.repeat(5_000), '日本語の質問', '1 2 3']
    expect(groupsOf(strange.map((text, place): Question => [`${place}`, text]))).not.toEqual([])
  })
})
