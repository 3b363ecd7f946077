import type { Cluster } from '../pipeline/postgres.ts'
import { readCalls } from './calls.ts'
import { openCompany } from './company.ts'
import { inventDay } from './day.ts'
import { measureDecisions } from './decisions.ts'
import { measureHandoff } from './handoff.ts'
import { judgeDay } from './judge-day.ts'
import type { Options } from './options.ts'
import { compareOrders } from './orders.ts'
import { planFor } from './plan.ts'
import { playDay } from './play-day.ts'

/** One part after the other: they would take the machine from each other. */
export async function measure(cluster: Cluster, options: Options): Promise<object> {
  const figures: Record<string, unknown> = {}
  if (options.parts.has('decisions')) {
    const cost = await measureDecisions(cluster, options)
    figures.assignMs = cost['5000']
    figures.assignMsByWaiting = cost
  }
  if (options.parts.has('handoff')) figures.handoffMs = await measureHandoff(cluster, options)
  const day = dayFor(options)
  if (options.parts.has('orders')) figures.orders = compareOrders(smaller(options))
  if (options.parts.has('day')) Object.assign(figures, await wholeDay(cluster, options, day))
  return figures
}

const dayFor = ({ calls, seed, agents, escalations, slots }: Options) =>
  calls
    ? readCalls(calls, { seed, agents: agents || null, slots })
    : inventDay(seed, escalations, agents || 300)

/** In memory three days are played one after the other; a fifth of the people have the same load each. */
function smaller(options: Options): ReturnType<typeof dayFor> {
  if (options.calls) return dayFor(options)
  const [escalations, agents] = [options.escalations, options.agents || 300]
  const part = Math.min(1, 60 / agents)
  return inventDay(options.seed, escalations * part, Math.round(agents * part))
}

async function wholeDay(
  cluster: Cluster,
  { seed, step }: Options,
  day: ReturnType<typeof dayFor>,
): Promise<object> {
  const plan = planFor(day)
  const company = await openCompany(await cluster.database('day'), plan)
  try {
    const seen = await playDay(company, day, { seed, step })
    const judged = await judgeDay(company, plan)
    const withoutNextAction = Object.values(seen.faults).reduce((sum, count) => sum + count, 0)
    return {
      ...judged,
      assignments: { ...(judged.assignments as object), withoutNextAction },
      agents: { people: day.workers.length, overCapacity: seen.overCapacity },
      day: seen,
    }
  } finally {
    await company.close()
  }
}
