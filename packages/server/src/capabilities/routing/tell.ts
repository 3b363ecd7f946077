import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { type EscalationFacts, type Hears, tellAll } from './hears.ts'

type Untold = Omit<EscalationFacts, 'workspace' | 'at'> & { told: string | null; state: string }

/**
 * Tells those who hear what became of the escalations of these conversations since they were told last. What was told
 * stands in the row, so nothing is told twice and nothing is missed, whatever happened in between.
 */
export async function tellProgress(
  { tx, workspace, now }: { tx: Tx; workspace: WorkspaceId; now: Date },
  hears: readonly Hears[],
  conversations: readonly ConversationId[],
): Promise<void> {
  if (conversations.length === 0) return
  const untold = await tx.rows<Untold>(sql`
    select e.conversation_id as conversation, c.customer_id as customer, e.id as escalation, e.mode,
      coalesce(e.queue_id, '') as queue, c.channel, u.tier, coalesce(c.language, u.language) as language, c.urgency,
      e.raised_at as "raisedAt", e.agent_id as agent, e.outcome, e.told, s.state
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    cross join lateral (select case when e.closed_at is not null then 'closed'
      when e.stage in ('taken_over', 'guided') then 'met' else 'waiting:' || e.mode end as state) s
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = any(${[...conversations]}::uuid[])
      and e.told is distinct from s.state
    order by e.raised_at, e.id`)
  for (const each of untold) await tellOne(tx, hears, each, { workspace, now })
  await noteTold(tx, workspace, untold)
  await noteIdle(tx, workspace, untold, now)
}

async function tellOne(
  tx: Tx,
  hears: readonly Hears[],
  { told, state, ...rest }: Untold,
  { workspace, now }: { workspace: WorkspaceId; now: Date },
): Promise<void> {
  const facts: EscalationFacts = { ...rest, workspace, at: now }
  for (const what of steps(told, state)) await tellAll(hears, what, tx, facts)
}

/** What happened between what was told and what is. */
export function steps(told: string | null, state: string): (keyof Hears)[] {
  const first: (keyof Hears)[] = told === null ? ['raised'] : []
  if (state === 'closed') return [...first, 'closed']
  if (state === 'met') return [...first, 'met']
  if (told === null) return first
  return told.startsWith('waiting:') ? ['upgraded'] : ['requeued']
}

async function noteTold(tx: Tx, workspace: WorkspaceId, untold: readonly Untold[]): Promise<void> {
  if (untold.length === 0) return
  const told = untold.map(({ escalation, state }) => ({ escalation, state }))
  await tx.rows(sql`
    update escalations e set told = t.state
    from jsonb_to_recordset(${json(told)}::jsonb) as t(escalation uuid, state text)
    where e.workspace_id = ${workspace}::uuid and e.id = t.escalation`)
}

/** Who took something is at their screen; who ended something is idle from now on. */
async function noteIdle(
  tx: Tx,
  workspace: WorkspaceId,
  untold: readonly Untold[],
  now: Date,
): Promise<void> {
  const agents = untold.flatMap(({ agent, state, told }) =>
    agent !== null && (state === 'met' || (state === 'closed' && told === 'met'))
      ? [{ agent, isMet: state === 'met' }]
      : [],
  )
  if (agents.length === 0) return
  await tx.rows(sql`
    update agents a set missed_offers = case when n."isMet" then 0 else a.missed_offers end,
      idle_since = case when n."isMet" then a.idle_since else ${now}::timestamptz end
    from jsonb_to_recordset(${json(agents)}::jsonb) as n(agent uuid, "isMet" boolean)
    where a.workspace_id = ${workspace}::uuid and a.id = n.agent`)
}
