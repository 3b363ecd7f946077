import { readFileSync } from 'node:fs'
import { randomFrom } from '../waiting/random.ts'
import type { Caller, Day, Worker } from './day.ts'

/**
 * A trace: CSV with a header, then arrival seconds, service seconds, patience seconds or empty, type, priority. The people
 * are ours: as many in each hour as its work needs, each able to do some of the types.
 */
export function readCalls(
  path: string,
  { seed, agents, slots }: { seed: number; agents: number | null; slots: number },
): Day {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const rows = lines.map((line) =>
    line.split(',').map((field) => field.trim().replace(/^"|"$/g, '')),
  )
  const start = Math.min(...rows.map(([arrives]) => Number(arrives)))
  const callers = rows
    .map((row): Caller => callerOf(row, start))
    .filter(({ arrives, service }) => Number.isFinite(arrives) && service > 0)
    .sort((left, right) => left.arrives - right.arrives)
  const length = (callers.at(-1)?.arrives ?? 0) + 3_600
  return { callers, workers: staffFor(callers, { length, seed, agents, slots }), length }
}

function callerOf([arrives, service, patience, type, priority]: string[], start: number): Caller {
  const asked = Number(priority)
  return {
    arrives: Number(arrives) - start,
    service: Number(service),
    patience: patience === undefined || patience === '' ? null : Number(patience),
    topic: type || 'general',
    ...{ language: 'en', tier: 'standard', channel: 'webchat' as const },
    urgency: priority === undefined || priority === '' || !(asked > 0) ? 'normal' : 'high',
  }
}

type Wish = { length: number; seed: number; agents: number | null; slots: number }

/** Whoever is needed in the fullest hour is there all the time of the trace, or fewer with the load of their shift. */
function staffFor(callers: readonly Caller[], { length, seed, agents, slots }: Wish): Worker[] {
  const random = randomFrom(seed)
  const hours = Math.ceil(length / 3_600)
  const work = new Array<number>(hours + 1).fill(0)
  for (const { arrives, service } of callers)
    work[Math.floor(arrives / 3_600)] = (work[Math.floor(arrives / 3_600)] ?? 0) + service
  const sorted = [...work].sort((a, b) => b - a)
  const busy = sorted[Math.floor(sorted.length * 0.1)] ?? 0
  const count = agents ?? Math.max(2, Math.ceil(busy / 3_600 / slots / 0.9))
  const types = [...new Set(callers.map(({ topic }) => topic))]
  return Array.from({ length: count }, (_, at) => ({
    name: `Agent ${at + 1}`,
    // The first can do everything, so that no type is without anybody.
    skills: types.filter(() => at === 0 || random() < 0.6),
    ...{ languages: ['en'], capacity: slots, channelCapacity: {}, from: 0, to: length, speed: 1 },
  }))
}
