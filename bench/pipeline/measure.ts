import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { toAgentScreen } from './agent-screen.ts'
import { pause } from './clock.ts'
import { converse, type Round } from './converse.ts'
import { type Door, doorTo } from './door.ts'
import { type Cell, cellOf, median, rounded } from './figures.ts'
import { type Floor, openFloor } from './floor.ts'
import type { Mailbox } from './mailbox.ts'
import type { Options } from './options.ts'
import type { Cluster } from './postgres.ts'
import { type RunningHouse, runHouse } from './run-house.ts'
import { type Place, type Seeded, seed } from './seed.ts'

export type Bench = { folder: string; cluster: Cluster; mailbox: Mailbox }

type System = 'postgres' | 'pglite'
type Contestant = { place: Place; seeded: Seeded; house: RunningHouse; door: Door; startMs: number }
type Cells = Record<string, Cell>

const concurrencies = [1, 8, 64]

const say = (text: string): void => console.error(text)

/** Everything, one after the other; rounds of the systems alternate, so that all meet the same machine. */
export async function measure(bench: Bench, options: Options): Promise<object> {
  const postgres = await enter(bench, 'postgres', options)
  await pause(options.idleSeconds * 1000)
  const idleMemoryMb = postgres.house.memoryMb()
  const pglite = await enter(bench, 'pglite', options)
  const floor = await openFloor(await bench.cluster.database('floor'), bench.mailbox.url)
  const rounds = await allRounds(bench, options, {
    floor: floor.door,
    postgres: postgres.door,
    pglite: pglite.door,
  })
  const toAgentScreenMs = await toAgentScreen(
    postgres.door,
    { url: postgres.house.url, cookie: postgres.seeded.cookie },
    options.screens,
  )
  const memoryAfterLoadMb = postgres.house.memoryMb()
  await leave(floor, [postgres, pglite])
  const startMsOf = { postgres: rounded(postgres.startMs), pglite: rounded(pglite.startMs) }
  const startMs = Math.max(startMsOf.postgres, startMsOf.pglite)
  return {
    ...figuresOf(rounds),
    idleMemoryMb,
    memoryAfterLoadMb,
    startMs,
    startMsOf,
    toAgentScreenMs,
  }
}

/** Seeds a house and starts it; the start is timed with the data there already. */
async function enter(
  { folder, cluster, mailbox }: Bench,
  system: System,
  options: Options,
): Promise<Contestant> {
  const dataFolder = join(folder, system)
  mkdirSync(dataFolder)
  const databaseUrl = system === 'postgres' ? await cluster.database('product') : null
  const place = { databaseUrl, dataFolder }
  const seeded = await seed(place, mailbox.url)
  let house = await runHouse(place, seeded.secretKey)
  const starts = [house.startMs]
  while (starts.length < options.starts) {
    await house.stop()
    house = await runHouse(place, seeded.secretKey)
    starts.push(house.startMs)
  }
  say(`${system} started in ${starts.map(Math.round).join(', ')} ms`)
  const webhookUrl = `${house.url}/hooks/twilio/${seeded.account}`
  const door = doorTo(system, system === 'postgres' ? 2 : 3, { webhookUrl, ...seeded })
  return { place, seeded, house, door, startMs: median(starts) }
}

type Doors = { floor: Door; postgres: Door; pglite: Door }
type Rounds = Record<keyof Doors, Record<string, Round[]>>

async function allRounds({ mailbox }: Bench, options: Options, doors: Doors): Promise<Rounds> {
  const rounds: Rounds = { floor: {}, postgres: {}, pglite: {} }
  const names = Object.keys(doors) as (keyof Doors)[]
  for (const name of names)
    await converse(doors[name], mailbox, { atOnce: 8, seconds: options.warmUpSeconds })
  for (let round = 0; round < options.rounds; round += 1)
    for (const atOnce of concurrencies)
      for (const name of names) {
        const done = await converse(doors[name], mailbox, { atOnce, seconds: options.seconds })
        const cell = `c${atOnce}`
        rounds[name][cell] = [...(rounds[name][cell] ?? []), done]
        say(lineOf(name, cell, done))
      }
  return rounds
}

function lineOf(
  name: string,
  cell: string,
  { perSecond, replyMs, lost, doubled, wrong }: Round,
): string {
  const about = `${name.padEnd(9)}${cell.padEnd(4)}${perSecond.toFixed(0).padStart(6)}/s`
  return `${about}  p50 ${median(replyMs).toFixed(1)} ms  lost ${lost} doubled ${doubled} wrong ${wrong}`
}

function figuresOf({ floor, postgres, pglite }: Rounds) {
  const cells = (rounds: Record<string, Round[]>): Cells =>
    Object.fromEntries(
      Object.entries(rounds).map(([name, each]) => [name, cellOf(each, floor[name] ?? [])]),
    )
  const plain = Object.entries(floor).map(([name, each]) => [
    name,
    rounded(median(each.map((round) => round.perSecond))),
  ])
  return {
    floor: Object.fromEntries(plain) as Record<string, number>,
    postgres: cells(postgres),
    pglite: cells(pglite),
  }
}

async function leave(floor: Floor, contestants: Contestant[]): Promise<void> {
  floor.close()
  for (const { house } of contestants) await house.stop()
}
