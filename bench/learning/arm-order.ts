import type { Options } from './options.ts'
import { developmentStream, readStream, type Stream } from './stream.ts'

/** What a process of an arm is told. */
export type ArmOrder = {
  arm: string
  options: Pick<Options, 'stream' | 'seed' | 'weeks' | 'perWeek' | 'trace'>
  databaseUrl: string | null
}

/** The stream that was asked for, or as much of it. */
export function streamFor({ stream, seed, weeks, perWeek }: ArmOrder['options']): Stream {
  const whole = stream === null ? developmentStream(seed) : readStream(stream, seed)
  const rows = [...Map.groupBy(whole.rows, ({ week }) => week)].flatMap(([week, of]) =>
    week <= weeks ? of.slice(0, perWeek) : [],
  )
  return { ...whole, rows }
}
