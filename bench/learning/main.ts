import { fork } from 'node:child_process'
import { join } from 'node:path'
import { type ArmOrder, streamFor } from './arm-order.ts'
import { goalsOf } from './goals.ts'
import { type Options, readOptions } from './options.ts'
import { openPlaces, type Places } from './places.ts'
import { oracleOf } from './scores.ts'

/** `npm run bench:learning [-- --arms a,b --stream FILE]`: twelve weeks of questions through whole houses that learn. */
// Stopped from outside, what was started must end as well; that hangs on the exit of this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const options = readOptions(process.argv.slice(2))
const places = await openPlaces(options.database)
try {
  const stream = streamFor(options)
  const results: Record<string, Record<string, unknown>> = {}
  await eachOf(
    options.arms.map(({ name }) => name),
    options.atOnce,
    async (name) => {
      results[name] = await playArm(name, options, places)
    },
  )
  const oracle = { escalated: oracleOf(stream), wrong: 0 }
  const ran = options.arms.flatMap(({ name }) => {
    const result = results[name]
    return result ? [[name, result] as const] : []
  })
  const figures = { oracle, arms: Object.fromEntries(ran), goals: goalsOf(results) }
  const about = {
    bench: 'learning',
    stream: stream.name,
    seed: options.seed,
    database: places.kind,
  }
  console.log(JSON.stringify({ ...about, messages: stream.rows.length, ...figures }))
  if (ran.some(([, result]) => 'failed' in result)) process.exitCode = 1
} finally {
  await places.close()
}

/** So many at once, in order. */
async function eachOf(
  names: readonly string[],
  atOnce: number,
  work: (name: string) => Promise<void>,
): Promise<void> {
  const left = [...names]
  const take = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await work(name)
  }
  await Promise.all(Array.from({ length: atOnce }, take))
}

type News = { kind: 'week' | 'end'; line: Record<string, unknown> }

/** One arm in a process of its own; one that fails or takes too long says so and spoils no other. */
async function playArm(
  arm: string,
  { minutes, stream, seed, weeks, perWeek, trace }: Options,
  { database }: Places,
): Promise<Record<string, unknown>> {
  const databaseUrl = await database(arm)
  const child = fork(join(import.meta.dirname, 'arm-process.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const order: ArmOrder = { arm, options: { stream, seed, weeks, perWeek, trace }, databaseUrl }
  const end = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000)
  let result: Record<string, unknown> = {
    failed: `no result within ${minutes} minutes, or an error`,
  }
  child.on('message', ({ kind, line }: News) => {
    if (kind === 'week') console.log(JSON.stringify(line))
    else result = line
  })
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.send(order)
  })
  clearTimeout(end)
  return result
}
