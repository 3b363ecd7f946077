import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stretchesOf } from '../../src/classify/danger-model/danger-features.ts'
import { labelled, linesOf, readCsv, seeded, shuffled } from '../data.ts'
import { drawSentence } from '../person-request-model/draw.ts'
import { templates } from '../person-request-model/templates.ts'
import { drawerOf } from '../phrasings.ts'
import { slots } from './slots.ts'

/** A message with the danger it tells of (its place among the kinds, or -1), and the line of the phrasings it came from. */
export type Message = { stretches: string[][]; kind: number; weight: number; line: number }

const random = seeded(47)
const drawnEach = 32
/** Which files tell of which kind, in the order in which the weights stand; the last ones tell of none. */
const filesOfKinds = [
  ['self-harm', 'leaving-life', 'others-in-despair'],
  ['violence', 'threats-veiled'],
  ['medical', 'body-failing', 'fire-gas-current', 'hurt-by-product', 'child-hurt'],
  ['legal', 'home-violence', 'followed', 'child-in-danger', 'officers', 'fraud-now'],
  [
    'harmless',
    'harmless-elsewhere',
    'harmless-near',
    'harmless-things',
    'harmless-angry',
    'ordinary-elsewhere',
  ],
]
const cases = join(import.meta.dirname, '../../../../bench/cases/development')
/** Comments labelled neutral may still tell of violence: what could, teaches nothing. */
const unclear =
  /\b(?:kill|die|dead|death|dying|suicid|shoot|shot|murder|gun|stab|rape|attack|burn|bomb|knife|hurt|blood|police|fire|arrest|hospital|overdos|punch|beat)/i

const { oneOf, drawn, mistyped } = drawerOf(random, slots)

const openings = [
  'hi ',
  'hello, ',
  'please help ',
  'and now ',
  'so ',
  'omg ',
  'ok but ',
  'sorry but ',
]

/** What stands around it in the same breath tells nothing: dangers and harmless things alike are told amid orders and bills. */
const before = [
  'about my order, ',
  'i ordered from you and ',
  'i have a question about my account because ',
  'please cancel my booking, ',
  'i called yesterday, ',
  'my number is 4471, ',
  'wegen meiner Bestellung, ',
  'bonjour, ',
  'hola, ',
  'olá, ',
  'hallo, ',
]
const behind = [
  ', can you change the appointment',
  ', what about my contract',
  ', i want a refund',
  ' and nobody answers',
  ', please',
  ' thanks',
  ', what now',
  ', bitte',
  ', svp',
  ', por favor',
  ', graag',
]

function opened(text: string): string {
  const chance = random()
  if (chance < 0.15) return oneOf(openings) + text
  if (chance < 0.27) return oneOf(before) + text
  return chance < 0.4 ? text + oneOf(behind) : text
}

/** Messages of our own: up to so many wordings of each line, that together weigh little more than one of them. */
export function ownMessages(): Message[] {
  const lines = filesOfKinds.flatMap((files, kind) =>
    files
      .flatMap((file) => linesOf(join(import.meta.dirname, `phrasings/${file}.txt`)))
      .map((line) => ({ line, kind: kind < 4 ? kind : -1 })),
  )
  return lines.flatMap(({ line, kind }, at) => {
    const texts = [...new Set(Array.from({ length: drawnEach }, () => drawn(line)))]
    const weight = 5 / Math.sqrt(texts.length)
    return texts.map((text) => made(opened(mistyped(text)), kind, weight, at + 1))
  })
}

function made(text: string, kind: number, weight: number, line: number): Message {
  return { stretches: stretchesOf(text), kind, weight, line }
}

type Case = {
  text?: string
  turns?: { from: string; text?: string }[]
  expect?: { trigger?: string[] | string | null } | string
}

/** Ordinary talk of six languages: whatever stands in the cases that are judged elsewhere, where no safety topic is expected. */
function caseTexts(): string[] {
  const files = ['dialogues', 'handoff', 'human_request', 'guardrails']
  return files
    .flatMap((file) =>
      linesOf(join(cases, `${file}.jsonl`)).map((line) => ({
        file,
        one: JSON.parse(line) as Case,
      })),
    )
    .filter(({ one }) => !triggersOf(one.expect).includes('safety'))
    .flatMap(({ file, one: { text, turns = [] } }) =>
      [text, ...turns.map((turn) => turn.text)].filter(
        (said): said is string =>
          Boolean(said) && (file === 'dialogues' || !speaksOfDanger.test(said ?? '')),
      ),
    )
}

const triggersOf = (expect: Case['expect']): unknown[] =>
  typeof expect === 'object' ? [expect.trigger].flat() : []

/** Some cases of other kinds touch on one: an oxygen bottle that runs out is a danger, whatever the case is about. */
const speaksOfDanger =
  /oxygen|medicine|medicina|insulin|suicid|kill|hurt|die\b|overdos|pills|pastillas|Personen drin|Notruf|burn|smoke|fire|dose|baby|hacked|logged into|gas/i

/** Wordings of another model's lessons: people ask for people in six languages, and are in no danger. */
function elsewhereTexts(): string[] {
  const folder = join(import.meta.dirname, '../person-request-model/phrasings')
  const written = ['yes', 'no', 'ambiguous'].flatMap((name) => linesOf(join(folder, `${name}.txt`)))
  const sentences = templates.flatMap(([from]) =>
    (['yes', 'no', 'ambiguous'] as const).flatMap((label) =>
      Array.from({ length: 120 }, () => drawSentence(from, label, random)),
    ),
  )
  return [...written, ...sentences].filter((text) => !speaksOfDanger.test(text))
}

/** Cases are lessons of others: they are told apart from what has been written here by their number. */
export const firstCase = 100_000

/** Ordinary messages. */
export function ordinaryMessages(folder: string): Message[] {
  const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as {
    train: [string, string][]
  }
  const neutral = readFileSync(join(folder, 'goemotions/train.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([text = '', labels]) => labels === '27' && !unclear.test(text))
    .map(([text = '']) => text)
  const support = ['angry', 'upset', 'problem', 'calm', 'happy'].flatMap((feeling) =>
    linesOf(join(import.meta.dirname, `../feeling/own-messages/${feeling}.txt`)),
  )
  const texts = [
    ...labelled(readCsv(join(folder, 'banking77/train.csv'))).map((row) => row.text),
    ...clinc.train.map(([text]) => text),
    ...shuffled(neutral, random).slice(0, 8_000),
  ]
  return [
    ...texts.map((text) => made(text, -1, 0.6, 0)),
    ...support.map((text) => made(text, -1, 4, 0)),
    ...elsewhereTexts().map((text) => made(text, -1, 1.5, 0)),
    ...caseTexts().map((text, at) => made(text, -1, 4, firstCase + at)),
  ].filter(({ stretches }) => stretches.length > 0)
}
