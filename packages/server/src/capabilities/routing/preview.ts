import type { DecisionView, previewRoutingBody } from '@baton/contract'
import {
  type ConversationId,
  match,
  type Placed,
  placeOf,
  type RoutingFacts,
  type ServicePlan,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { House } from '../../platform/house.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { currentPlan } from '../service-plan/index.ts'
import { namesIn, presentDecision } from './decisions.ts'
import { factsOf } from './keep-waiting.ts'
import { rosterOf, situationAt } from './roster.ts'
import { isStillWaiting, lockOpen } from './waiting-facts.ts'
import { waitingRowsOf } from './waiting-rows.ts'

type Body = z.infer<typeof previewRoutingBody>

/** "Who would get this?", answered by the same rules, under the plan in force or a draft's queues. Changes nothing. */
export async function previewRouting(
  house: House,
  workspace: WorkspaceId,
  body: Body,
): Promise<DecisionView> {
  const { plan: published } = await currentPlan(house, workspace)
  const plan: ServicePlan = { ...published, ...(body.queues && { queues: body.queues }) }
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    const facts = body.conversation
      ? await factsNow({ house, tx, workspace, plan }, body.conversation as ConversationId)
      : inventedFacts(body.item ?? {}, now)
    const placed = placeOf(plan, facts, { now: now.getTime(), crowd: {} })
    if (!placed) throw noQueue()
    const everybody = await rosterOf(tx, workspace, 'everybody', now)
    const decision = match(placed as Placed, everybody, situationAt(plan, now))
    return presentDecision(decision, await namesIn(tx, workspace))
  })
}

type Desk = {
  house: House
  tx: Parameters<typeof lockOpen>[0]
  workspace: WorkspaceId
  plan: ServicePlan
}

async function factsNow(
  { house, tx, workspace, plan }: Desk,
  conversation: ConversationId,
): Promise<RoutingFacts> {
  const [open] = await lockOpen(tx, workspace, [conversation], house.clock.now())
  if (!open) throw notFound('waiting conversation')
  const [row] = await waitingRowsOf(tx, workspace, [conversation])
  return factsOf(plan, open, isStillWaiting(open) ? row : undefined)
}

function inventedFacts(item: Partial<NonNullable<Body['item']>>, now: Date): RoutingFacts {
  const nobody = '00000000-0000-0000-0000-000000000000' as never
  const since = now.getTime() - (item.waitedSeconds ?? 0) * 1000
  return {
    ...{ conversation: nobody, escalation: nobody, customer: nobody },
    mode: item.mode ?? 'takeover',
    channel: item.channel ?? 'webchat',
    tier: item.tier ?? 'standard',
    language: item.language ?? null,
    urgency: item.urgency ?? 'normal',
    topics: item.topics ?? [],
    timeZone: item.timeZone ?? null,
    ...{ since, waitingSince: since, deadline: null, windowEnd: null },
    ...{ previousAgent: null, owner: null, keptFor: null, pinnedQueue: null, declined: [] },
  }
}

const noQueue = (): HttpProblem =>
  new HttpProblem(422, 'no_queue', 'The plan has no queue.', 'Add a queue that takes everything.')
