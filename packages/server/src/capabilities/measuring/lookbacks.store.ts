import type { Lookback } from '@baton/contract'
import {
  type AgentId,
  type LookbackAnswers,
  type LookbackPart,
  type LookbackPrefill,
  prefillLookback,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { LookbackCase } from './lookback-facts.ts'

/** What the record suggests, written down so that it can be told later what somebody changed. A confirmed one stays. */
export async function writePrefill(
  tx: Tx,
  workspace: WorkspaceId,
  { escalation, conversation, facts }: LookbackCase,
  now: Date,
): Promise<void> {
  const { answers, because }: LookbackPrefill = prefillLookback(facts)
  await tx.rows(sql`
    insert into lookbacks (workspace_id, escalation_id, conversation_id, prefill, because, answers, created_at)
    values (${workspace}::uuid, ${escalation}::uuid, ${conversation}::uuid, ${json(answers)}::jsonb, ${json(because)}::jsonb,
      ${json(answers)}::jsonb, ${now}::timestamptz)
    on conflict (workspace_id, escalation_id) do update set prefill = excluded.prefill, because = excluded.because,
      answers = excluded.answers where lookbacks.confirmed_at is null`)
}

type Said = {
  escalation: string
  answers: LookbackAnswers
  note: string | null
  changed: readonly LookbackPart[]
  by: AgentId
  now: Date
}

export async function writeAnswers(tx: Tx, workspace: WorkspaceId, said: Said): Promise<void> {
  await tx.rows(sql`
    update lookbacks set answers = ${json(said.answers)}::jsonb, note = ${said.note}, changed = ${[...said.changed]}::text[],
      confirmed_by = ${said.by}::uuid, confirmed_at = ${said.now}::timestamptz
    where workspace_id = ${workspace}::uuid and escalation_id = ${said.escalation}::uuid`)
}

type Stored = Omit<Lookback, 'state' | 'confirmedAt'> & { confirmedAt: Date | null }
type Which = {
  escalation?: string
  from?: string | undefined
  to?: string | undefined
  limit: number
}

/** Lookbacks, the newest escalations first. */
export async function readLookbacks(
  tx: Tx,
  workspace: WorkspaceId,
  { escalation, from, to, limit }: Which,
): Promise<Lookback[]> {
  const rows = await tx.rows<Stored>(sql`
    select k.escalation_id as escalation, k.conversation_id as conversation, e.trigger, k.prefill, k.because, k.answers, k.note,
      k.changed, k.confirmed_by as "confirmedBy", g.name as "confirmedByName", k.confirmed_at as "confirmedAt"
    from lookbacks k
    join escalations e on e.workspace_id = k.workspace_id and e.id = k.escalation_id
    left join agents g on g.workspace_id = k.workspace_id and g.id = k.confirmed_by
    where k.workspace_id = ${workspace}::uuid
      and (${escalation ?? null}::uuid is null or k.escalation_id = ${escalation ?? null}::uuid)
      and (${from ?? null}::timestamptz is null or e.raised_at >= ${from ?? null}::timestamptz)
      and (${to ?? null}::timestamptz is null or e.raised_at < ${to ?? null}::timestamptz)
    order by e.raised_at desc, e.id limit ${limit}::int`)
  return rows.map((row) => ({
    ...row,
    state: stateOf(row),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
  }))
}

function stateOf({ confirmedAt, changed }: Stored): Lookback['state'] {
  if (confirmedAt === null) return 'suggested'
  return changed.length === 0 ? 'confirmed' : 'answered'
}
