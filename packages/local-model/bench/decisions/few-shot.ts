import { createMind, type Example, type Mind } from '../../src/index.ts'
import { type Labelled, seeded, shuffled } from '../data.ts'
import { nearestByWords } from '../floor.ts'
import { meanAndInterval, percent, shareInterval } from './statistics.ts'

export function exampleOf(row: Labelled, place: number): Example {
  return { id: `${place}`, answerId: row.label, text: row.text, kind: 'question' }
}

export function taught(rows: Labelled[]): Mind {
  const mind = createMind()
  mind.add(rows.map(exampleOf))
  return mind
}

/** The first so many rows of each label in an order drawn from the seed. */
export function draw(pool: Labelled[], shots: number, seed: number): Labelled[] {
  const taken = new Map<string, number>()
  return shuffled(pool, seeded(seed)).filter((row) => {
    const before = taken.get(row.label) ?? 0
    taken.set(row.label, before + 1)
    return before < shots
  })
}

/** How many questions get the right answer first, among three, and from the floor: nearest example by BM25. */
export function accuracyOf(train: Labelled[], test: Labelled[], mind: Mind = taught(train)) {
  const floor = nearestByWords(train)
  let [first, three, byFloor] = [0, 0, 0]
  for (const row of test) {
    const { candidates } = mind.ask(row.text)
    first += candidates[0]?.answerId === row.label ? 1 : 0
    three += candidates.slice(0, 3).some((one) => one.answerId === row.label) ? 1 : 0
    byFloor += floor(row.text) === row.label ? 1 : 0
  }
  const of = test.length
  return {
    accuracy: percent(first, of),
    interval: shareInterval(first, of),
    amongThree: percent(three, of),
    floor: percent(byFloor, of),
    questions: of,
  }
}

/** The same with a few examples per answer; several draws, because which examples they are matters more than the questions. */
export function fewShot(pool: Labelled[], test: Labelled[], shots: number, seeds: number[]) {
  const runs = seeds.map((seed) => accuracyOf(draw(pool, shots, seed), test))
  const { mean, interval } = meanAndInterval(runs.map((run) => run.accuracy))
  return {
    accuracy: mean,
    interval,
    amongThree: meanAndInterval(runs.map((run) => run.amongThree)).mean,
    floor: meanAndInterval(runs.map((run) => run.floor)).mean,
    draws: seeds.length,
  }
}
