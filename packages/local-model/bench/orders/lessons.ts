import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelled, linesOf, readCsv, seeded, shuffled } from '../data.ts'
import type { Lesson } from '../multinomial/train.ts'
import { drawerOf } from '../phrasings.ts'
import { slots } from './slots.ts'

/** A lesson with the line of the phrasings it was drawn from; 0 for what others wrote. */
export type OrderLesson = Lesson<string> & { line: number }

const random = seeded(61)
const { oneOf, drawn, mistyped } = drawerOf(random, slots)
const drawnEach = 30
const files = ['to-assistant', 'to-reader', 'harmless']
const cases = join(import.meta.dirname, '../../../../bench/cases/development')

/** A customer wraps an order in ordinary talk; an article in ordinary text. */
const before = [
  'hi, ',
  'hello there. ',
  'thanks! ',
  'my order is late. ',
  'Opening hours are 9 to 5. ',
]
const behind = [' thanks', ' please', ', ok?', ' My order number is 4471.', ' lol']

function wrapped(text: string): string {
  const chance = random()
  if (chance < 0.12) return oneOf(before) + text
  return chance < 0.24 ? text + oneOf(behind) : text
}

/** Up to so many wordings of each line, that together weigh little more than one of them. */
export function ownLessons(): OrderLesson[] {
  const lines = files.flatMap((file, kind) =>
    linesOf(join(import.meta.dirname, `phrasings/${file}.txt`)).map((line) => ({
      line,
      kind: kind < 2 ? kind : -1,
    })),
  )
  return lines.flatMap(({ line, kind }, at) => {
    const texts = [...new Set(Array.from({ length: drawnEach }, () => drawn(line)))]
    const weight = 5 / Math.sqrt(texts.length)
    return texts.map((text) => ({
      stretches: [wrapped(mistyped(text))],
      kind,
      weight,
      line: at + 1,
    }))
  })
}

/** Ordinary questions of customers, and ordinary sentences of help pages and policies. */
export function ordinaryLessons(folder: string): OrderLesson[] {
  const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as {
    train: [string, string][]
  }
  const documents = JSON.parse(
    readFileSync(join(folder, 'tau2_banking_knowledge/documents.json'), 'utf8'),
  ) as { content: string }[]
  const pages = linesOf(join(folder, 'wixqa/dev.jsonl')).flatMap((line) =>
    (JSON.parse(line) as { contexts: { text: string }[] }).contexts.map(({ text }) => text),
  )
  const sentences = [...documents.map(({ content }) => content), ...pages]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => sentence.length > 20)
  return [
    ...labelled(readCsv(join(folder, 'banking77/train.csv'))).map(({ text }) => text),
    ...clinc.train.map(([text]) => text),
    ...shuffled(sentences, random).slice(0, 6_000),
  ].map((text) => ({ stretches: [text], kind: -1, weight: 0.6, line: 0 }))
}

/** What is expected of cases that are judged elsewhere, as far as a text of a customer or a source is whole there. */
export function caseLessons(): OrderLesson[] {
  type Case = { surface: string; text: string; expect: string }
  const guardrails = linesOf(join(cases, 'guardrails.jsonl')).map(
    (line) => JSON.parse(line) as Case,
  )
  const dialogues = linesOf(join(cases, 'dialogues.jsonl')).flatMap((line) =>
    (JSON.parse(line) as { turns: { from: string; text: string }[] }).turns.filter(
      ({ from }) => from === 'customer',
    ),
  )
  const judged = guardrails
    .filter(({ surface }) => surface !== 'assistant_draft')
    .map(({ surface, text, expect }) => ({
      text,
      kind: expect !== 'block' ? -1 : surface === 'customer_message' ? 0 : 1,
    }))
  return [...judged, ...dialogues.map(({ text }) => ({ text, kind: -1 }))].map(
    ({ text, kind }, at) => ({
      stretches: text.split(/(?<=[.!?])\s+|\n+/).filter((one) => one.trim() !== ''),
      kind,
      weight: 3,
      line: 100_000 + at,
    }),
  )
}
