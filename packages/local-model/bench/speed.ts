import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createMind, type Example } from '../src/index.ts'
import { retyped } from './calibrator/retyped.ts'
import { type Labelled, seeded } from './data.ts'

// Without a collection first, rubbish would count as held.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const questions = 400
const lessons = 60

/** Milliseconds to ask, to add, to replace and to remove at a size, and the memory the mind holds there. */
export function measureSpeed(pool: Labelled[], size: number) {
  const rows = enlarged(pool, size + lessons)
  const before = heldMegabytes()
  const mind = createMind()
  const filled = timed(() => mind.add(rows.slice(0, size).map(asExample)))
  const held = heldMegabytes() - before
  for (const row of rows.slice(0, 50)) mind.ask(row.text)
  const asks = spread(rows, questions).map((row) => timed(() => mind.ask(row.text)))
  const adds = rows
    .slice(size, size + lessons)
    .map((row, place) => timed(() => mind.add([asExample(row, size + place)])))
  const replaced = spread(rows, 20).map((row, place) =>
    timed(() => mind.add([asExample({ ...row, text: `${row.text} today` }, place * 7)])),
  )
  const removed = timed(() => mind.removeAnswer(rows[0]?.label ?? ''))
  return {
    queryMsP50: quantile(asks, 0.5),
    queryMsP95: quantile(asks, 0.95),
    addMsP50: quantile(adds, 0.5),
    addMsP95: quantile(adds, 0.95),
    replaceMsP50: quantile(replaced, 0.5),
    removeAnswerMs: Math.round(removed * 10) / 10,
    fillMs: Math.round(filled),
    memoryMb: Math.round(held),
  }
}

/** Rows without end: after the last one, the first ones typed by somebody else. */
function enlarged(pool: Labelled[], size: number): Labelled[] {
  const random = seeded(23)
  return Array.from({ length: size }, (_, place) => {
    const row = pool[place % pool.length] ?? { text: '', label: '' }
    return place < pool.length ? row : { ...row, text: retyped(retyped(row.text, random), random) }
  })
}

function spread(rows: Labelled[], count: number): Labelled[] {
  const step = Math.max(1, Math.floor(rows.length / count))
  return rows.filter((_, place) => place % step === 0).slice(0, count)
}

function asExample(row: Labelled, place: number): Example {
  return { id: `${place}`, answerId: row.label, text: row.text, kind: 'question' }
}

/** Collected until nothing more falls away: large buffers are let go one collection after what held them. */
function heldMegabytes(): number {
  for (let round = 0; round < 4; round += 1) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quantile(times: number[], share: number): number {
  const order = [...times].sort((left, right) => left - right)
  return Math.round((order[Math.floor(order.length * share)] ?? 0) * 1000) / 1000
}
