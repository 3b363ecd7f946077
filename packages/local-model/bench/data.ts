import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A labelled text of a public set. */
export type Labelled = { text: string; label: string }

/** The value that follows a flag on the command line. */
export function flag(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`)
  return place < 0 ? undefined : process.argv[place + 1]
}

/** Where the public sets lie: the flag, or the folder beside the checkout. */
export function dataFolder(name = 'data'): string {
  const folder = flag(name) ?? flag('data') ?? join(import.meta.dirname, '../../../../shared/data')
  if (!existsSync(folder)) throw new Error(`no data at ${folder}; give --${name} FOLDER`)
  return folder
}

/** The lines of a text file that say something. */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

/** Rows of a small CSV with quoted cells; the first row is the heading. */
export function readCsv(path: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\n\r"]*)(,|\r?\n|$)/g
  const rows: string[][] = []
  let row: string[] = []
  for (const match of readFileSync(path, 'utf8').matchAll(cell)) {
    const raw = match[1] ?? ''
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (match[2] === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows.slice(1)
}

/** Labelled rows without repeated texts: a repeat in both halves would flatter. */
export function labelled(rows: string[][]): Labelled[] {
  const seen = new Set<string>()
  return rows.flatMap(([text = '', label = '']) => {
    const key = text.trim().toLowerCase()
    if (key === '' || seen.has(key)) return []
    seen.add(key)
    return [{ text: text.trim(), label }]
  })
}

/** A repeatable source of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items]
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1))
    const held = order[place] as Item
    order[place] = order[other] as Item
    order[other] = held
  }
  return order
}
