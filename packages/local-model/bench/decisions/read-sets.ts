import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, labelled, readCsv, seeded, shuffled } from '../data.ts'

/** What to learn from and what to be asked; `split` says where the questions came from. */
export type Split = { train: Labelled[]; test: Labelled[]; outside: Labelled[]; split: string }
export type Folders = { train: string; test: string }

export const outsideLabel = 'NO_NODES_DETECTED'

/** The first of the files that is there; test files come before development files before training files. */
export function firstFile(folder: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path))
}

/** Two CSV columns, text and label. The same file on both sides: a quarter of it is held out. */
export function csvSplit(folders: Folders, set: string, prefix = ''): Split | undefined {
  const trainFile = firstFile(join(folders.train, set), [`${prefix}train.csv`])
  const testFile = firstFile(
    join(folders.test, set),
    ['test', 'dev', 'val', 'train'].map((name) => `${prefix}${name}.csv`),
  )
  if (!trainFile || !testFile) return missing(`${set}/${prefix}train.csv and a split to test on`)
  const rows = shuffled(labelled(readCsv(trainFile)), seeded(11))
  const asked = labelled(readCsv(testFile))
  return isMostlyIn(rows, asked)
    ? splitOf(rows, heldOut(rows), 'a quarter of train held out')
    : splitOf(rows, asked, testFile.slice(folders.test.length + 1))
}

/** With no other split at hand the same rows stand on both sides. */
function isMostlyIn(rows: Labelled[], asked: Labelled[]): boolean {
  const known = new Set(rows.map(({ text }) => text.toLowerCase()))
  const again = asked.filter(({ text }) => known.has(text.toLowerCase())).length
  return again > asked.length * 0.9
}

/** CLINC150: one file with several splits; out-of-scope questions stand apart. */
export function clincSplit(folders: Folders): Split | undefined {
  const names = ['test.json', 'data_full.json', 'dev.json', 'val.json', 'train.json']
  const trainFile = firstFile(join(folders.train, 'clinc150'), [
    'train.json',
    'data_full.json',
    'dev.json',
  ])
  const testFile = firstFile(join(folders.test, 'clinc150'), names)
  if (!trainFile || !testFile) return missing('clinc150')
  const [from, to] = [readSplits(trainFile), readSplits(testFile)]
  const rows = shuffled(labelled(from.train ?? []), seeded(11))
  const key = ['test', 'val'].find((one) => to[one])
  const asked = key ? labelled(to[key] ?? []) : heldOut(rows)
  const outside = labelled(to[`oos_${key ?? 'val'}`] ?? [])
  return {
    ...splitOf(
      rows,
      asked.filter(({ label }) => label !== 'oos'),
      key ?? 'a quarter of train held out',
    ),
    outside,
  }
}

function readSplits(path: string): Record<string, string[][]> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[][]>
}

/** Whatever is asked must not have been taught, word for word. */
function splitOf(rows: Labelled[], asked: Labelled[], split: string): Split {
  const keys = new Set(asked.map(({ text }) => text.toLowerCase()))
  return {
    train: rows.filter(
      ({ text, label }) => label !== outsideLabel && !keys.has(text.toLowerCase()),
    ),
    test: asked.filter(({ label }) => label !== outsideLabel),
    outside: asked.filter(({ label }) => label === outsideLabel),
    split,
  }
}

function heldOut(rows: Labelled[]): Labelled[] {
  return rows.slice(0, Math.floor(rows.length / 4))
}

function missing(what: string): undefined {
  console.error(`skipped: no ${what} in the folders given`)
}
