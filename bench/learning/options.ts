import { parseArgs } from 'node:util'
import { type Arm, armNamed, arms } from './arms.ts'

/** What to play, and how much of it. */
export type Options = {
  arms: Arm[]
  /** A stream of a file instead of the development stream. */
  stream: string | null
  seed: number
  weeks: number
  /** Messages of each week that are played; the rest is left out. */
  perWeek: number
  /** Where databases may be made: a PostgreSQL, `pglite`, or null for whatever there is. */
  database: string | null
  /** Arms that run at the same time. */
  atOnce: number
  /** Where each arm writes what became of every message, for looking at single conversations; null: nowhere. */
  trace: string | null
  /** An arm that takes longer is ended, and said to have been. */
  minutes: number
}

/** `--quick` plays a fifth of each week. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      arms: { type: 'string' },
      stream: { type: 'string' },
      seed: { type: 'string', default: '1' },
      weeks: { type: 'string', default: '12' },
      'per-week': { type: 'string' },
      quick: { type: 'boolean', default: false },
      database: { type: 'string' },
      'at-once': { type: 'string', default: '2' },
      trace: { type: 'string' },
      minutes: { type: 'string', default: '40' },
      // Read by `dataFolder`.
      data: { type: 'string' },
    },
  })
  return {
    arms: values.arms ? values.arms.split(',').map((name) => armNamed(name.trim())) : [...arms],
    stream: values.stream ?? null,
    seed: Number(values.seed),
    weeks: Number(values.weeks),
    perWeek: Number(values['per-week'] ?? (values.quick ? 40 : 1_000_000)),
    database: values.database ?? null,
    atOnce: Math.min(2, Math.max(1, Number(values['at-once']))),
    trace: values.trace ?? null,
    minutes: Number(values.minutes),
  }
}
