import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  dataFolder,
  labelled,
  readCsv,
  seeded,
  shuffled,
} from '../../packages/local-model/bench/data.ts'
import { worldFrom } from '../../packages/local-model/bench/loop/world.ts'

/** A message of a stream. `gold` names its only right answer; null: nothing answers it. */
export type Row = {
  week: number
  customer: string
  text: string
  gold: string | null
  group: string
  /** What the right answer says, where the stream brings its own words. */
  answer?: string
}

/** What is known before the first week, and what is asked from then on. */
export type Stream = {
  name: string
  start: { gold: string; title: string; questions: string[] }[]
  rows: Row[]
  /** Words of answers, by gold id, where the stream brings them. */
  answers: Map<string, string>
}

const knownShare = 0.4
/** A customer of the development stream writes about twice in twelve weeks. */
const messagesEach = 2

/** Twelve weeks of BANKING77, drawn by the same rules as `bench:loop`. */
export function developmentStream(seed: number): Stream {
  const folder = join(dataFolder(), 'banking77')
  const world = worldFrom(labelled(readCsv(join(folder, 'train.csv'))), seed)
  const random = seeded(seed * 9781)
  const customers = Math.round(world.questions.length / messagesEach)
  const rows = world.questions.map(
    ({ week, text, label }): Row => ({
      ...{ week, text, gold: label, group: label },
      customer: `c${Math.floor(random() * customers)}`,
    }),
  )
  const start = [...world.known].map((gold) => ({
    gold,
    title: wordsOf(gold),
    questions: world.start
      .filter(({ label, text }) => label === gold && text !== wordsOf(gold))
      .map(({ text }) => text),
  }))
  return { name: `banking77 ${seed}`, start, rows, answers: new Map() }
}

/**
 * A stream of a file: JSON lines with week, customer, text, gold (or gold_answer_id, or answer_id), paraphrase group. Rows of
 * week 0 are what is known at the start; without any, four in ten answers are drawn and taught by their first question.
 */
export const readStream = (path: string, seed: number): Stream =>
  readRows(path, readFileSync(path, 'utf8'), seed)

export function readRows(name: string, lines: string, seed: number): Stream {
  const read = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => rowFrom(JSON.parse(line), at + 1))
  const answers = new Map(
    read.flatMap(({ gold, answer }) => (gold && answer ? [[gold, answer]] : [])),
  )
  const before = read.filter(({ week }) => week < 1)
  const rows = read.filter(({ week }) => week >= 1).sort((one, other) => one.week - other.week)
  const known = before.length > 0 ? before : firstOf(rows, seed)
  const taken = new Set(known)
  const byGold = Map.groupBy(
    known.filter(({ gold }) => gold !== null),
    ({ gold }) => gold ?? '',
  )
  const start = [...byGold].map(([gold, of]) => ({
    gold,
    title: isSpoken(gold) ? wordsOf(gold) : (of[0]?.text ?? gold),
    questions: of.map(({ text }) => text),
  }))
  return { name, start, rows: rows.filter((row) => !taken.has(row)), answers }
}

/** The first question of four in ten answers: taken out of the stream, for it is known. */
function firstOf(rows: readonly Row[], seed: number): Row[] {
  const golds = [...new Set(rows.flatMap(({ gold }) => gold ?? []))].sort()
  const known = shuffled(golds, seeded(seed * 6151)).slice(0, Math.round(golds.length * knownShare))
  return known.flatMap((gold) => rows.find((row) => row.gold === gold) ?? [])
}

type Raw = Record<string, unknown>

function rowFrom(raw: Raw, line: number): Row {
  const [week, text] = [Number(raw.week), first(raw, ['text', 'message', 'question'])]
  if (!Number.isInteger(week) || !text) throw new Error(`line ${line}: no week or no text`)
  const gold = first(raw, ['gold', 'gold_answer_id', 'gold_answer', 'goldAnswerId', 'answer_id'])
  const answer = first(raw, ['answer', 'answer_text', 'gold_text'])
  const group = first(raw, ['paraphrase_group', 'paraphraseGroup', 'group']) ?? gold ?? text
  const customer = first(raw, ['customer', 'customer_id']) ?? `line ${line}`
  return { week, customer, text, gold, group, ...(answer && { answer }) }
}

function first(raw: Raw, names: readonly string[]): string | null {
  const found = names.map((name) => raw[name]).find((value) => value !== undefined)
  return found === undefined || found === null || found === '' ? null : String(found)
}

/** Do the letters of an id say what it is about? */
export const isSpoken = (gold: string): boolean => /[a-z]{3,}/i.test(gold)

export const wordsOf = (gold: string): string =>
  gold
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-./]+/g, ' ')
    .trim()
    .toLowerCase()
