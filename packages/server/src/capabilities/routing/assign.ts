import {
  type AgentId,
  type Candidate,
  type ConversationId,
  type EscalationId,
  holderOf,
  isWaiting,
  match,
  type RefusalCode,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'
import {
  type Answer,
  commit,
  type Loaded,
  lockConversation,
  rowOf,
} from '../conversations/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { keepWaiting } from './keep-waiting.ts'
import { handOver, noteDecision, type Step } from './make-offer.ts'
import { rosterOf, situationAt } from './roster.ts'
import { waitingRowsOf } from './waiting-rows.ts'

export type Assignment = { agent: AgentId } | { queue: string }

type Desk = { step: Step; by: Person; loaded: Loaded }
type Done = { loaded: Loaded } | { refused: RefusalCode }

/** A supervisor decides by hand. Capacity and skills are theirs to judge; only somebody who is there is given work. */
export async function assign(
  house: House,
  by: Person,
  id: ConversationId,
  to: Assignment,
): Promise<Answer> {
  const { workspace } = by
  const { version, plan } = await currentPlan(house, workspace)
  const { waits } = (await currentPolicy(house, workspace)).policy
  if ('queue' in to && !plan.queues.some(({ id: known }) => known === to.queue))
    throw notFound('queue')
  return house.db.transact(workspace, async (tx): Promise<Answer> => {
    const now = house.clock.now()
    const step: Step = { house, tx, workspace, now, waits, planVersion: version }
    // People before conversations, as routing does: else two could wait for each other.
    const agent = 'agent' in to ? await mustBeHere(step, to.agent) : null
    const loaded = await lockConversation(tx, workspace, id)
    const desk = { step, by, loaded }
    const freed = await freeFromHolder(desk, agent?.id ?? null)
    if ('refused' in freed) return freed
    const done = agent
      ? await giveTo({ ...desk, loaded: freed.loaded }, agent, { version, plan })
      : await moveTo({ ...desk, loaded: freed.loaded }, (to as { queue: string }).queue)
    if ('refused' in done) return done
    await askRouting(tx, workspace, { conversation: id }, now)
    tx.afterCommit(() => house.wake.lane())
    return { row: await rowOf(tx, workspace, id) }
  })
}

async function mustBeHere({ tx, workspace, now }: Step, id: AgentId): Promise<Candidate> {
  await tx.rows(sql`
    select 1 from agents where workspace_id = ${workspace}::uuid and id = ${id}::uuid for no key update`)
  const [agent] = await rosterOf(tx, workspace, id, now)
  if (!agent?.active) throw notFound('agent')
  const isHere = agent.isHere && agent.presence !== 'offline' && agent.presence !== 'away'
  if (!isHere) throw notHere()
  return agent
}

/** What somebody else holds is first put back; what is offered to somebody else is not any more. */
async function freeFromHolder(
  { step: { house, tx, now, waits }, by, loaded }: Desk,
  agent: AgentId | null,
): Promise<Done> {
  const about = { now, actor: by.agent, waits, isRouted: true }
  const holder = holderOf(loaded.state)
  if (holder.kind === 'human') {
    if (holder.agent === agent) return { refused: 'already_held' }
    const who = { kind: 'agent', agent: by.agent, supervises: true } as const
    return asDone(
      await commit(house, tx, loaded, { do: 'requeue', by: who, why: 'transferred' }, about),
    )
  }
  const { escalation } = loaded.state
  if (escalation?.stage !== 'offered' || escalation.agent === null) return { loaded }
  const command = { do: 'end_offer', agent: escalation.agent, why: 'expired' } as const
  return asDone(await commit(house, tx, loaded, command, about))
}

const asDone = (outcome: Awaited<ReturnType<typeof commit>>): Done =>
  outcome.refused ? { refused: outcome.refused } : { loaded: outcome.loaded }

type Published = Awaited<ReturnType<typeof currentPlan>>

/** Takeovers are theirs at once; a question is shown to them, because only who reads it can answer it. */
async function giveTo(
  { step, by, loaded }: Desk,
  agent: Candidate,
  { plan }: Published,
): Promise<Done> {
  const { house, tx, workspace, now, waits } = step
  const { escalation } = loaded.state
  await keepWaiting({ tx, workspace, plan, now }, [loaded.id])
  const [row] = await waitingRowsOf(tx, workspace, [loaded.id])
  if (row) {
    const decision = match(row.placed, [agent], situationAt(plan, now))
    noteDecision(step, row.placed, { decision: { ...decision, chosen: agent.id }, by: by.agent })
  }
  if (!escalation || escalation.mode === 'takeover' || !isWaiting(escalation)) {
    if (agent.expert) throw onlyQuestions()
    const given = await handOver(step, loaded, { agent: agent.id, actor: by.agent })
    return given ? { loaded: given } : { refused: 'held_by_other' }
  }
  const about = { now, actor: by.agent, waits, isRouted: true }
  const offered = asDone(await commit(house, tx, loaded, { do: 'offer', agent: agent.id }, about))
  const endsAt = after(now, row?.placed.acceptSeconds || 45)
  tx.later(sql`
    update waiting set offered_to = ${agent.id}::uuid, offered_at = ${now}::timestamptz, accepted_at = null,
      offer_ends_at = ${endsAt}::timestamptz, next_at = ${endsAt}::timestamptz
    where workspace_id = ${workspace}::uuid and conversation_id = ${loaded.id}::uuid`)
  return offered
}

/** Into another queue; the customer keeps their place in time. */
async function moveTo({ step: { tx, workspace }, loaded }: Desk, queue: string): Promise<Done> {
  const { escalation } = loaded.state
  if (!escalation || !isWaiting(escalation)) return { refused: 'not_waiting' }
  await pin(tx, workspace, escalation.id, queue)
  return { loaded }
}

const pin = (
  tx: Step['tx'],
  workspace: Step['workspace'],
  escalation: EscalationId,
  queue: string,
): Promise<unknown> =>
  tx.rows(sql`
    update escalations set pinned_queue_id = ${queue}
    where workspace_id = ${workspace}::uuid and id = ${escalation}::uuid`)

const notHere = (): HttpProblem =>
  new HttpProblem(
    409,
    'agent_not_here',
    'This colleague is not at work now, so the customer would wait for nobody.',
    'Assign to somebody who is there, or to a queue.',
  )

const onlyQuestions = (): HttpProblem =>
  new HttpProblem(
    409,
    'expert_only_answers',
    'This colleague only answers questions of the assistant.',
    'Assign the conversation to somebody else.',
  )
