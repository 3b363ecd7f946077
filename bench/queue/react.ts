import type { AgentId } from '@baton/domain'
import { endWait } from '../../packages/server/src/capabilities/escalations/index.ts'
import {
  type EscalationFacts,
  type Hears,
  route,
} from '../../packages/server/src/capabilities/routing/index.ts'
import { updateWait } from '../../packages/server/src/capabilities/waiting/index.ts'
import { laneWorker, neverGivenUp } from '../../packages/server/src/platform/lane/lane-worker.ts'
import type { Pump } from '../../packages/server/src/platform/pump.ts'
import type { Playing } from './playing.ts'

/** How people react: they accept in some seconds, look too late, decline; who holds something ends it in their own time. */
function reactions({ day, random, agenda, here, away, callerOf, workerOf, now }: Playing): Hears {
  return {
    offered: async (_tx, { conversation, agent }: EscalationFacts) => {
      const worker = workerOf.get(agent as AgentId)
      if (worker === undefined || !here.has(worker) || away.has(worker)) return
      const chance = random()
      if (chance < 0.03) return
      const how = chance < 0.06 ? 'decline' : 'accept'
      const at = now() + 2 + random() * 12
      agenda.plan(at, { do: 'answer', conversation, agent: worker, how })
    },
    met: async (_tx, { conversation, agent }: EscalationFacts) => {
      const caller = day.callers[callerOf.get(conversation) ?? -1]
      const worker = workerOf.get(agent as AgentId)
      if (!caller || worker === undefined) return
      const seconds = caller.service / (day.workers[worker]?.speed ?? 1)
      agenda.plan(now() + seconds, { do: 'finish', conversation, agent: worker })
    },
  }
}

/** The house's own lanes with the work that belongs to waiting and routing. */
export function lanesOf(playing: Playing): Pump {
  const { house } = playing.company
  const hears = [reactions(playing)]
  return laneWorker(house, {
    handlers: {
      route: async (work) => {
        playing.seen.routeSteps += 1
        await route(house, hears, work)
      },
      end_wait: (work) => endWait(house, work),
      update_wait: (work) => updateWait(house, work),
    },
    ...{ patience: { route: neverGivenUp }, atOnce: 8, leaseSeconds: 100_000 },
  })
}
