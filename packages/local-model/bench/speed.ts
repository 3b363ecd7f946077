import { createMind, type Example } from '../src/index.ts'
import type { Labelled } from './data.ts'

const examples = 2000
const questions = 1000
const lessons = 100

/** Milliseconds to ask and to add at 2,000 examples, and the memory the mind holds. */
export function measureSpeed(pool: Labelled[]) {
  const before = heldMegabytes()
  const mind = createMind()
  const asExample = (row: Labelled, place: number): Example => ({
    id: `${place}`,
    answerId: row.label,
    text: row.text,
    kind: 'question',
  })
  mind.add(pool.slice(0, examples).map(asExample))
  const held = heldMegabytes() - before
  const asks = pool.slice(-questions).map((row) => timed(() => mind.ask(row.text)))
  const adds = pool
    .slice(examples, examples + lessons)
    .map((row, place) => timed(() => mind.add([asExample(row, examples + place)])))
  return {
    examples,
    askMedian: quantile(asks, 0.5),
    askP95: quantile(asks, 0.95),
    addMedian: quantile(adds, 0.5),
    addP95: quantile(adds, 0.95),
    megabytes: Math.round(held),
  }
}

function heldMegabytes(): number {
  globalThis.gc?.()
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
