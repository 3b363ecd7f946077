import {
  type AgentId,
  type ConversationId,
  type EscalationId,
  match,
  type Situation,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { isExhausted } from './exhausted.ts'
import type { Step } from './make-offer.ts'
import { graceSeconds, missedWhy, missesBeforeAway } from './presence-rules.ts'
import { rosterOf } from './roster.ts'
import type { WaitingRow } from './waiting-rows.ts'

/** So many in one step; the alarm rings again at once for the rest. */
const most = 100

type Due = {
  conversation: ConversationId
  escalation: EscalationId
  agent: AgentId | null
  /** The time to accept ran out; else they went away before. */
  isMissed: boolean
}

/**
 * What changes by itself by now: offers nobody accepted in time, offers to people who are not there any more, and
 * requirements that relax. Gives the conversations that must be placed anew.
 */
export async function dueChanges(step: Step): Promise<Due[]> {
  const { tx, workspace, now } = step
  return tx.rows<Due>(sql`
    select w.conversation_id as conversation, w.escalation_id as escalation, w.offered_to as agent,
      coalesce(w.accepted_at is null and w.offer_ends_at <= ${now}::timestamptz, false) as "isMissed"
    from waiting w where w.workspace_id = ${workspace}::uuid and w.next_at <= ${now}::timestamptz
    order by w.next_at limit ${most}::int`)
}

/** Offers to people who went away, are gone, or were switched off. */
export async function offersToNobody({ tx, workspace, now }: Step): Promise<Due[]> {
  return tx.rows<Due>(sql`
    select w.conversation_id as conversation, w.escalation_id as escalation, w.offered_to as agent, false as "isMissed"
    from waiting w join agents a on a.workspace_id = w.workspace_id and a.id = w.offered_to
    where w.workspace_id = ${workspace}::uuid and w.offered_to is not null
      and (not a.active or a.presence = 'offline' or (a.presence = 'away' and w.accepted_at is null)
        or coalesce(a.seen_at, '-infinity') < ${after(now, -graceSeconds)}::timestamptz)
    limit ${most}::int`)
}

/** Ends an offer that was neither accepted nor declined. Who missed it is not asked again while others can be. */
export async function endOffer(
  step: Step,
  { conversation, agent, isMissed }: Due,
): Promise<boolean> {
  if (!agent) return false
  const { house, tx, workspace, now, waits } = step
  const loaded = await lockConversation(tx, workspace, conversation)
  const about = { now, actor: 'platform', waits, isRouted: true }
  const command = { do: 'end_offer', agent, why: 'expired' } as const
  const outcome = await commit(house, tx, loaded, command, about)
  if (outcome.refused) return false
  await noteDeclined(step, conversation, agent)
  if (isMissed) await countMiss(step, agent)
  return true
}

/** Whoever declined or missed it stands in the row, and so in its signature, from the next placing on. */
export async function noteDeclined(
  { tx, workspace }: Pick<Step, 'tx' | 'workspace'>,
  conversation: ConversationId,
  agent: AgentId,
): Promise<void> {
  await tx.rows(sql`
    update waiting set item = jsonb_set(item, '{facts,declined}', (item->'facts'->'declined') || ${json([agent])}::jsonb)
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
      and not (item->'facts'->'declined') @> ${json([agent])}::jsonb`)
}

/** Two offers missed in a row: nobody is at that screen. They are told why, and choose when they are back. */
async function countMiss({ tx, workspace, now }: Step, agent: AgentId): Promise<void> {
  await tx.rows(sql`
    update agents set missed_offers = missed_offers + 1,
      presence = case when missed_offers + 1 >= ${missesBeforeAway}::int then 'away' else presence end,
      presence_why = case when missed_offers + 1 >= ${missesBeforeAway}::int then ${missedWhy} else presence_why end,
      presence_at = case when missed_offers + 1 >= ${missesBeforeAway}::int then ${now}::timestamptz else presence_at end
    where workspace_id = ${workspace}::uuid and id = ${agent}::uuid`)
}

/** Everybody who could take it has declined: after a pause they are all asked again, because nobody else will come. */
export async function startOver(
  { tx, workspace, now }: Step,
  rows: readonly WaitingRow[],
  situation: Situation,
): Promise<void> {
  if (rows.length === 0) return
  const everybody = await rosterOf(tx, workspace, 'everybody', now)
  const over = rows.filter(({ placed }) => isExhausted(match(placed, everybody, situation)))
  if (over.length === 0) return
  await tx.rows(sql`
    update waiting set item = jsonb_set(item, '{facts,declined}', '[]'::jsonb)
    where workspace_id = ${workspace}::uuid and escalation_id = any(${over.map((row) => row.escalation)}::uuid[])`)
}
