import type { SlaClockView } from '@baton/contract'
import type { ConversationId, SlaClock, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/** A clock with its name and its conversation. */
export type KeptClock = { id: string; conversation: ConversationId; clock: SlaClock }

type Row = {
  id: string
  conversation: ConversationId
  kind: SlaClock['kind']
  policy: string
  planVersion: number
  targetSeconds: number
  atRiskShare: number
  startedAt: Date
  runningSince: Date | null
  spentSeconds: number
  atRiskAt: Date | null
  dueAt: Date | null
  state: SlaClock['state']
  breachedAt: Date | null
  endedAt: Date | null
  agent: string | null
  toldAt: Date | null
}

/** The clocks of these conversations that are not over. */
export async function openClocks(
  tx: Tx,
  workspace: WorkspaceId,
  conversations: ConversationId[],
): Promise<KeptClock[]> {
  const rows = await tx.rows<Row>(sql`
    select id, conversation_id as conversation, kind, policy_id as policy, plan_version as "planVersion",
      target_seconds as "targetSeconds", at_risk_share as "atRiskShare", started_at as "startedAt",
      running_since as "runningSince", spent_seconds as "spentSeconds", at_risk_at as "atRiskAt", due_at as "dueAt",
      state, breached_at as "breachedAt", ended_at as "endedAt", agent_id as agent, at_risk_told_at as "toldAt"
    from sla_clocks where workspace_id = ${workspace}::uuid and conversation_id = any(${conversations}::uuid[])
      and ended_at is null`)
  return rows.map((row) => ({ id: row.id, conversation: row.conversation, clock: clockOf(row) }))
}

const ms = (at: Date | null): number | null => at?.getTime() ?? null
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

function clockOf(row: Row): SlaClock {
  const { kind, policy, targetSeconds, atRiskShare, spentSeconds, state, agent } = row
  return {
    ...{ kind, policy, targetSeconds, atRiskShare, spentSeconds, state, agent },
    ...{ startedAt: row.startedAt.getTime(), runningSince: ms(row.runningSince) },
    ...{ atRiskAt: ms(row.atRiskAt), dueAt: ms(row.dueAt) },
    ...{ breachedAt: ms(row.breachedAt), endedAt: ms(row.endedAt) },
  }
}

/** Writes clocks as they are now; those that ended first, because only one of a kind may be open. */
export async function writeClocks(
  tx: Tx,
  workspace: WorkspaceId,
  kept: readonly KeptClock[],
  planVersion: number,
): Promise<void> {
  if (kept.length === 0) return
  const isOver = ({ clock }: KeptClock): number => (clock.endedAt === null ? 1 : 0)
  const rows = [...kept]
    .sort((one, other) => isOver(one) - isOver(other))
    .map(({ id, conversation, clock }, place) => ({
      ...{ ...clock, id, conversation, place },
      ...{ startedAt: iso(clock.startedAt), runningSince: iso(clock.runningSince) },
      ...{ atRiskAt: iso(clock.atRiskAt), dueAt: iso(clock.dueAt) },
      ...{ breachedAt: iso(clock.breachedAt), endedAt: iso(clock.endedAt) },
    }))
  await tx.rows(sql`
    insert into sla_clocks (workspace_id, id, conversation_id, kind, policy_id, plan_version, target_seconds,
      at_risk_share, started_at, running_since, spent_seconds, at_risk_at, due_at, state, breached_at, ended_at, agent_id)
    select ${workspace}::uuid, k.id, k.conversation, k.kind, k.policy, ${planVersion}::int, k."targetSeconds",
      k."atRiskShare", k."startedAt", k."runningSince", k."spentSeconds", k."atRiskAt", k."dueAt", k.state, k."breachedAt",
      k."endedAt", k.agent
    from jsonb_to_recordset(${json(rows)}::jsonb) as k(id uuid, conversation uuid, kind text, policy text,
      "targetSeconds" int, "atRiskShare" real, "startedAt" timestamptz, "runningSince" timestamptz, "spentSeconds" int,
      "atRiskAt" timestamptz, "dueAt" timestamptz, state text, "breachedAt" timestamptz, "endedAt" timestamptz, agent uuid,
      place int)
    order by k.place
    on conflict (workspace_id, id) do update set running_since = excluded.running_since,
      spent_seconds = excluded.spent_seconds, at_risk_at = excluded.at_risk_at, due_at = excluded.due_at,
      state = excluded.state, breached_at = excluded.breached_at, ended_at = excluded.ended_at,
      agent_id = excluded.agent_id,
      at_risk_told_at = case when excluded.state = 'paused' then null else sla_clocks.at_risk_told_at end`)
}

/** The same row as screens read it. */
export function presentClock(row: Row, now: Date): SlaClockView {
  const { id, conversation, kind, policy, planVersion, targetSeconds, state, agent } = row
  const isAtRisk = state === 'running' && row.atRiskAt !== null && row.atRiskAt <= now
  return {
    ...{ id, conversation, kind, policy, planVersion, targetSeconds, state, agent, isAtRisk },
    ...{ startedAt: row.startedAt.toISOString(), dueAt: row.dueAt?.toISOString() ?? null },
    atRiskAt: row.atRiskAt?.toISOString() ?? null,
    breachedAt: row.breachedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  }
}

/** All clocks of one conversation, oldest first. */
export async function clocksOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<SlaClockView[]> {
  const rows = await tx.rows<Row>(sql`
    select id, conversation_id as conversation, kind, policy_id as policy, plan_version as "planVersion",
      target_seconds as "targetSeconds", at_risk_share as "atRiskShare", started_at as "startedAt",
      running_since as "runningSince", spent_seconds as "spentSeconds", at_risk_at as "atRiskAt", due_at as "dueAt",
      state, breached_at as "breachedAt", ended_at as "endedAt", agent_id as agent, at_risk_told_at as "toldAt"
    from sla_clocks where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
    order by started_at, kind limit 500`)
  return rows.map((row) => presentClock(row, now))
}

/** Open clocks that are at risk or breached, the most pressing first. */
export async function pressingClocks(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
): Promise<SlaClockView[]> {
  const rows = await tx.rows<Row>(sql`
    select id, conversation_id as conversation, kind, policy_id as policy, plan_version as "planVersion",
      target_seconds as "targetSeconds", at_risk_share as "atRiskShare", started_at as "startedAt",
      running_since as "runningSince", spent_seconds as "spentSeconds", at_risk_at as "atRiskAt", due_at as "dueAt",
      state, breached_at as "breachedAt", ended_at as "endedAt", agent_id as agent, at_risk_told_at as "toldAt"
    from sla_clocks where workspace_id = ${workspace}::uuid and ended_at is null
      and (state = 'breached' or (state = 'running' and at_risk_at <= ${now}::timestamptz))
    order by due_at limit 100`)
  return rows.map((row) => presentClock(row, now))
}
