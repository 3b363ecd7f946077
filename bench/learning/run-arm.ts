import { seeded } from '../../packages/local-model/bench/data.ts'
import { type Answers, answersOf } from './answers.ts'
import type { Arm } from './arms.ts'
import { type BenchHouse, must, openBenchHouse } from './bench-house.ts'
import { changeAnswers } from './change-answers.ts'
import { customersOf } from './customers.ts'
import { forgetPicks } from './forget-picks.ts'
import { lookAtTrouble, lookThrough } from './look-through.ts'
import { play } from './play.ts'
import { registryOf } from './registry.ts'
import type { Stream } from './stream.ts'
import { watchOf } from './watch.ts'
import type { Happened, Probe, World } from './world.ts'

/** What an arm came to, message by message. */
export type Played = {
  happened: Happened[]
  probes: (Happened & { probe: Probe['probe'] })[]
  /** Old answers that were given after the new one had been taught, and how many were changed. */
  changed: { golds: string[]; oldBefore: number }
  world: World
}

const secondsOfWeek = 7 * 86_400
/** People look at what the product asks them for twice a day. */
const lookEverySeconds = 43_200

export type Running = {
  databaseUrl: string | null
  seed: number
  /** A week is over. */
  tell(week: number, all: Happened[]): void
  /** All are, and the house is still open. */
  end(played: Played): Promise<void>
}

export async function runArm(
  arm: Arm,
  stream: Stream,
  { databaseUrl, seed, tell, end }: Running,
): Promise<void> {
  const house = await openBenchHouse(databaseUrl)
  try {
    const world = worldOf(arm, stream, house, seed)
    await writeStart(world)
    const played: Played = { happened: [], probes: [], changed: { golds: [], oldBefore: 0 }, world }
    for (const [week, rows] of Map.groupBy(stream.rows, (row) => row.week)) {
      if (arm.change?.week === week) played.changed = await changeAnswers(world, arm.change.answers)
      await playWeek(played, rows)
      if (arm.learns) await lookAtTrouble(world)
      tell(week, played.happened)
      if (arm.repeats > 0 && played.probes.length >= arm.repeats) break
    }
    await end(played)
  } finally {
    await house.close()
  }
}

async function playWeek(played: Played, rows: Stream['rows']): Promise<void> {
  const { world } = played
  const pause = secondsOfWeek / Math.max(1, rows.length)
  let sinceLook = 0
  for (const row of rows) {
    played.happened.push(await play(world, row))
    await world.house.passes(pause)
    await playProbes(played)
    if (!world.arm.learns) await forgetPicks(world.house)
    sinceLook += pause
    if (sinceLook < lookEverySeconds || !world.arm.learns) continue
    sinceLook = 0
    await lookThrough(world)
  }
}

async function playProbes({ world, probes }: Played): Promise<void> {
  const due = world.probes.splice(0)
  for (const probe of due) {
    if (probe.probe === 'repeat' && probes.length >= world.arm.repeats) continue
    probes.push({ ...(await play(world, probe)), probe: probe.probe })
  }
  if (due.length > 0) await world.house.passes(60)
  world.probes.length = 0
}

function worldOf(arm: Arm, stream: Stream, house: BenchHouse, seed: number): World {
  const golds = [
    ...new Set([
      ...stream.rows.flatMap(({ gold }) => gold ?? []),
      ...stream.start.map(({ gold }) => gold),
    ]),
  ]
  const answers: Answers = answersOf(golds, stream.answers)
  const goldOf = new Map([
    ...stream.rows.flatMap(({ text, gold }): [string, string][] => (gold ? [[text, gold]] : [])),
    ...stream.start.flatMap(({ gold, title, questions }) =>
      [title, ...questions].map((each): [string, string] => [each, gold]),
    ),
  ])
  return {
    ...{
      arm,
      stream,
      house,
      answers,
      goldOf,
      watch: watchOf(answers),
      random: seeded(seed * 50_021 + arm.name.length),
    },
    registry: registryOf(house, answers),
    customer: customersOf(house),
    taught: new Set(stream.start.map(({ gold }) => gold)),
    ...{ asked: new Map(), lastAbout: new Map(), swapped: [], made: 0, probes: [] },
    ordersGuided: { held: 0, given: 0 },
  }
}

/** What the house knows before the first week. */
async function writeStart({ stream, house, answers }: World): Promise<void> {
  for (const { gold, title, questions } of stream.start) {
    const article = { title, category: 'General', body: answers.current(gold), questions }
    await must(house.ask('POST', '/api/articles', article))
  }
  await house.settle()
}
