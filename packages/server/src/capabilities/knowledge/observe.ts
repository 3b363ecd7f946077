import type { observation } from '@baton/contract'
import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import { similarity, speaksOf } from '@baton/local-model'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { KeptOut } from './gates.ts'

export type Observation = z.infer<typeof observation>

/** What a person's work showed once. */
export type Observed = {
  conversation: ConversationId
  escalation: EscalationId
  question: string
  answer: string
  keptOut: KeptOut | null
}

/** Writes it down, with the suggestion it stands behind. The same escalation again replaces what it showed before. */
export async function observe(
  tx: Tx,
  workspace: WorkspaceId,
  observed: Observed,
  { suggestion, now }: { suggestion: string | null; now: Date },
): Promise<void> {
  await tx.rows(sql`
    insert into observations (workspace_id, id, conversation_id, escalation_id, suggestion_id, question, answer, kept_out, at)
    values (${workspace}::uuid, ${newId()}::uuid, ${observed.conversation}::uuid, ${observed.escalation}::uuid,
      ${suggestion}::uuid, ${observed.question}, ${observed.answer}, ${observed.keptOut}, ${now}::timestamptz)
    on conflict (workspace_id, escalation_id) do update set question = excluded.question, answer = excluded.answer,
      suggestion_id = excluded.suggestion_id, kept_out = excluded.kept_out`)
}

/** From here on two questions are one: by their words, or because the lesson of one speaks of the other. */
const alike = 0.55
const speaks = 0.85

/** The open suggestion of another escalation that asks the same. */
export async function suggestionAsking(
  tx: Tx,
  workspace: WorkspaceId,
  { escalation, question }: Observed,
): Promise<string | null> {
  const open = await tx.rows<{ id: string; question: string; answer: string }>(sql`
    select id, question, answer from suggestions
    where workspace_id = ${workspace}::uuid and state = 'open' and escalation_id <> ${escalation}::uuid
    order by created_at desc limit 200`)
  const rated = open.map((each) => ({
    id: each.id,
    rate: similarity(each.question, question),
    each,
  }))
  const best = rated.sort((one, other) => other.rate - one.rate)[0]
  if (!best) return null
  const { each } = best
  const lesson = { asked: [each.question], told: each.answer }
  return best.rate >= alike || speaksOf(lesson, question, best.rate) >= speaks ? best.id : null
}

/** What was observed, newest first: what stands behind a suggestion, or what was kept out and why. */
export async function listObservations(
  tx: Tx,
  workspace: WorkspaceId,
  suggestion: string | null,
): Promise<Observation[]> {
  const rows = await tx.rows<Omit<Observation, 'at'> & { at: Date }>(sql`
    select id, conversation_id as conversation, suggestion_id as suggestion, question, answer, kept_out as "keptOut", at
    from observations where workspace_id = ${workspace}::uuid
      and (suggestion_id = ${suggestion}::uuid or (${suggestion}::uuid is null and kept_out is not null))
    order by at desc, id limit 200`)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
