import { expect, test } from 'vitest'
import type { Understanding } from '../mind/understanding.ts'
import { asTaught, speaksOf } from './speaks-of.ts'

const lesson = {
  asked: ['Can we tune the piano at the weekend?'],
  told: 'Tuners also come on Saturdays until 2 pm; it costs 20 euros more than on weekdays.',
}
const understood: Understanding = {
  candidates: [{ answerId: 'tuning', exampleId: 'tuning#title', probability: 0.9, closeness: 0.8 }],
  confidence: 0.9,
  amongThree: 0.95,
  inScope: 0.95,
  knownShare: 0.8,
}
const taught = (question: string) => asTaught(understood, question, () => lesson)

test('the same question again is answered, whatever greeting goes before it', () => {
  expect(taught('can we tune the piano at the weekend').confidence).toBeGreaterThan(0.9)
  expect(taught('Hello! Can we tune the piano at the weekend?').confidence).toBeGreaterThan(0.9)
})

test('a question that shares only the thing with a lesson is not answered from it', () => {
  expect(taught('which stool fits the piano').confidence).toBeLessThan(0.6)
})

test('a paraphrase is likelier covered than another matter', () => {
  const paraphrase = speaksOf(lesson, 'does the tuner work on saturday and what does it cost', 0.8)
  expect(paraphrase).toBeGreaterThan(speaksOf(lesson, 'which stool fits the piano', 0.8))
})

test('what was taught in many ways is left as the mind judged it', () => {
  expect(asTaught(understood, 'which stool fits the piano', () => undefined)).toBe(understood)
})
