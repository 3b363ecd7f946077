import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, labelled } from '../data.ts'

/** Texts that belong together under one label; every task has labels of its own. */
export type Task = { name: string; rows: Labelled[] }

type Document = { id: string; title: string; content: string }
type Article = { id?: string; filename?: string; text: string }

const sentence = /(?<=[.?!:])\s+|\n+/

/** Questions with intents, and sentences with the document they come from: all of sets that allow aggregate tables. */
export function tasks(folder: string): Task[] {
  const intents = labelled(clincTrain(folder))
  const utterances = bankUtterances(folder)
  return [
    { name: 'clinc150', rows: intents },
    { name: 'nlu++', rows: utterances },
    { name: 'tau2', rows: documentSentences(folder) },
    {
      name: 'articles',
      rows: [...articleSentences(folder, 'wixqa'), ...articleSentences(folder, 'techqa')],
    },
  ]
}

/** Short running texts for counting which words stand near which. */
export function runningTexts(folder: string): string[] {
  const comments = readFileSync(join(folder, 'goemotions/train.tsv'), 'utf8').split('\n')
  return [
    ...tasks(folder).flatMap(({ rows }) => rows.map(({ text }) => text)),
    ...comments.map((line) => line.split('\t')[0] ?? ''),
  ].filter((text) => text.length > 8)
}

function clincTrain(folder: string): string[][] {
  const sets = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as Record<
    string,
    string[][]
  >
  return sets.train ?? []
}

/** Utterances with several intents at once: the sorted list of them is the label. */
function bankUtterances(folder: string): Labelled[] {
  const rows = JSON.parse(readFileSync(join(folder, 'nlupp_banking/dev.json'), 'utf8')) as {
    text: string
    intents?: string[]
  }[]
  const named = rows.map((row) => [row.text, [...(row.intents ?? [])].sort().join('+')])
  return frequent(labelled(named), 2)
}

function documentSentences(folder: string): Labelled[] {
  const documents = JSON.parse(
    readFileSync(join(folder, 'tau2_banking_knowledge/documents.json'), 'utf8'),
  ) as Document[]
  return documents.flatMap(({ id, title, content }) => pieces(`${title}\n${content}`, id))
}

function articleSentences(folder: string, set: string): Labelled[] {
  const rows = readFileSync(join(folder, set, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  return rows.flatMap((line) => {
    const { contexts } = JSON.parse(line) as { contexts: Article[] }
    return contexts.flatMap(({ id, filename, text }) => pieces(text, id ?? filename ?? ''))
  })
}

function pieces(text: string, label: string): Labelled[] {
  return text
    .split(sentence)
    .map((piece) => piece.trim().slice(0, 300))
    .filter((piece) => piece.split(' ').length >= 3)
    .slice(0, 40)
    .map((piece) => ({ text: piece, label }))
}

function frequent(rows: Labelled[], fewest: number): Labelled[] {
  const counts = new Map<string, number>()
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1)
  return rows.filter(({ label }) => label !== '' && (counts.get(label) ?? 0) >= fewest)
}

/** Every second intent is left out, so that what is fitted on top can be fitted on intents the view never saw. */
export function withoutHalf(task: Task, half: number): Task {
  if (task.name !== 'clinc150') return task
  const kept = new Set(labelsOf(task.rows).filter((_, place) => place % 2 !== half))
  return { ...task, rows: task.rows.filter(({ label }) => kept.has(label)) }
}

/** The labels of a set in one fixed order. */
export function labelsOf(rows: Labelled[]): string[] {
  return [...new Set(rows.map(({ label }) => label))].sort()
}
