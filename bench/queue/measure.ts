import type { Cluster } from '../pipeline/postgres.ts'
import { measureDecisions } from './decisions.ts'
import type { Options } from './options.ts'

/** One part after the other: they would take the machine from each other. */
export async function measure(cluster: Cluster, options: Options): Promise<object> {
  const figures: Record<string, unknown> = {}
  if (options.parts.has('decisions')) {
    const cost = await measureDecisions(cluster, options)
    figures.assignMs = cost['5000']
    figures.assignMsByWaiting = cost
  }
  return figures
}
