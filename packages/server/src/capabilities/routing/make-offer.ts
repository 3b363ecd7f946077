import {
  type AgentId,
  type Candidate,
  type EscalationId,
  isWaiting,
  type Placed,
  type Policy,
  type RoutingDecision,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { commit, type Loaded, lockConversation, steppedIn } from '../conversations/index.ts'
import { storePackage } from '../handoff/index.ts'

/** What routing works with in one step: one transaction, one instant, one plan. */
export type Step = {
  house: House
  tx: Tx
  workspace: WorkspaceId
  now: Date
  waits: Policy['waits']
  planVersion: number
}

/** Offers an escalation to an agent, or hands it over at once where the queue gives no time to accept. Null: it waits no more. */
export async function makeOffer(
  step: Step,
  placed: Placed,
  agent: Candidate,
  decision: RoutingDecision,
): Promise<Loaded | null> {
  const { house, tx, workspace, now, waits } = step
  const loaded = await lockConversation(tx, workspace, placed.facts.conversation)
  const { escalation } = loaded.state
  if (escalation?.id !== placed.facts.escalation || !isWaiting(escalation)) return null
  const isHandedOver = placed.acceptSeconds === 0 && placed.facts.mode === 'takeover'
  noteAgent(step, agent.id)
  noteWeight(step, placed.facts.escalation, decision.weight)
  noteDecision(step, placed, { decision, by: 'routing' })
  if (isHandedOver) return handOver(step, loaded, { agent: agent.id, actor: 'platform' })
  const about = { now, actor: 'platform', waits, isRouted: true }
  const outcome = await commit(house, tx, loaded, { do: 'offer', agent: agent.id }, about)
  if (outcome.refused) return null
  // A question can only be answered by somebody who looks at it, so it is never handed over unasked.
  const seconds = placed.acceptSeconds > 0 ? placed.acceptSeconds : 45
  noteOffer(step, placed, { agent: agent.id, endsAt: after(now, seconds) })
  return outcome.loaded
}

/** Gives a conversation to somebody without asking them: by the queue's own rule, or because a supervisor says so. */
export async function handOver(
  { house, tx, workspace, now, waits }: Step,
  loaded: Loaded,
  { agent, actor }: { agent: AgentId; actor: string },
): Promise<Loaded | null> {
  const named = await tx.first<{ name: string }>(sql`
    select name from agents where workspace_id = ${workspace}::uuid and id = ${agent}::uuid`)
  const about = { now, actor, waits, agentName: named?.name ?? '' }
  const command = { do: 'take_over', agent, escalation: newId<EscalationId>() } as const
  const finding = steppedIn(agent)
  const outcome = await commit(house, tx, loaded, { ...command, finding }, about)
  if (outcome.refused) return null
  await storePackage(tx, workspace, loaded.id, now)
  return outcome.loaded
}

function noteOffer(
  { tx, workspace, now }: Step,
  { facts }: Placed,
  { agent, endsAt }: { agent: AgentId; endsAt: Date },
): void {
  tx.later(sql`
    update waiting set offered_to = ${agent}::uuid, offered_at = ${now}::timestamptz, accepted_at = null,
      offer_ends_at = ${endsAt}::timestamptz, next_at = ${endsAt}::timestamptz
    where workspace_id = ${workspace}::uuid and escalation_id = ${facts.escalation}::uuid`)
}

const noteAgent = ({ tx, workspace, now }: Step, agent: AgentId): void =>
  tx.later(sql`
    update agents set offered_at = ${now}::timestamptz where workspace_id = ${workspace}::uuid and id = ${agent}::uuid`)

const noteWeight = ({ tx, workspace, now }: Step, escalation: EscalationId, weight: number): void =>
  tx.later(sql`
    update escalations set weight = ${weight}::int, offered_at = ${now}::timestamptz, offers = offers + 1
    where workspace_id = ${workspace}::uuid and id = ${escalation}::uuid`)

/** So many are kept with all that spoke for them; of those behind, who they were. */
const rankedKept = 20

/** Writes down why somebody was asked: who was considered, and what removed or ranked them. */
export function noteDecision(
  { tx, workspace, now, planVersion }: Step,
  { facts, queue }: Pick<Placed, 'facts' | 'queue'>,
  { decision, by }: { decision: RoutingDecision; by: string },
): void {
  const behind = decision.ranked.slice(rankedKept).map((each) => each.agent)
  const kept = {
    ...decision,
    ranked: decision.ranked.slice(0, rankedKept),
    behind,
    by,
    planVersion,
  }
  tx.later(sql`
    insert into routing_decisions (workspace_id, id, conversation_id, escalation_id, queue_id, agent_id, decision, at)
    values (${workspace}::uuid, ${newId(now.getTime())}::uuid, ${facts.conversation}::uuid, ${facts.escalation}::uuid,
      ${queue}, ${decision.chosen}::uuid, ${json(kept)}::jsonb, ${now}::timestamptz)`)
}
