import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { MatterDraft } from './matters-of.ts'

/** The newest matter of each of these conversations, as the facts so far have left it. */
export async function newestMatters(
  tx: Tx,
  workspace: WorkspaceId,
  conversations: readonly string[],
): Promise<Map<string, MatterDraft>> {
  const rows = await tx.rows<MatterDraft>(sql`
    select distinct on (conversation_id) id, origin_id as origin, conversation_id as conversation, customer_id as customer,
      message, question, outcome, picked, article_id as article, answer_message_id as answer, escalation_id as escalation,
      trigger, wants_people as "wantsPeople", confidence, answer_at as "answerAt", at, false as "isNew"
    from matters where workspace_id = ${workspace}::uuid and conversation_id = any(${[...conversations]}::uuid[])
    order by conversation_id, at desc, id desc`)
  return new Map(rows.map((row) => [row.conversation, row]))
}

type Placed = { theme: string; treatment: string | null }

export async function addMatter(
  tx: Tx,
  workspace: WorkspaceId,
  matter: MatterDraft,
  { theme, treatment }: Placed,
): Promise<void> {
  await tx.rows(sql`
    insert into matters (workspace_id, id, origin_id, conversation_id, customer_id, message, question, theme_id, outcome,
      picked, article_id, answer_message_id, escalation_id, trigger, wants_people, treatment, policy_version, confidence,
      answer_at, at)
    values (${workspace}::uuid, ${matter.id}::uuid, ${matter.origin}::uuid, ${matter.conversation}::uuid,
      ${matter.customer}::uuid, ${matter.message}::int, ${matter.question}, ${theme}::uuid, ${matter.outcome},
      ${matter.picked}::boolean, ${matter.article}::uuid, ${matter.answer}::uuid, ${matter.escalation}::uuid,
      ${matter.trigger}, ${matter.wantsPeople}::boolean, ${treatment},
      (select coalesce(max(version), 0) from policies where workspace_id = ${workspace}::uuid
        and published_at <= ${matter.at}::timestamptz),
      ${matter.confidence}::real, ${matter.answerAt}::real, ${matter.at}::timestamptz)
    on conflict (workspace_id, origin_id) do nothing`)
}

/** What became of it is known now, or was undone. */
export async function changeMatter(
  tx: Tx,
  workspace: WorkspaceId,
  matter: MatterDraft,
): Promise<void> {
  await tx.rows(sql`
    update matters set outcome = ${matter.outcome}, picked = ${matter.picked}::boolean, article_id = ${matter.article}::uuid,
      answer_message_id = ${matter.answer}::uuid, escalation_id = ${matter.escalation}::uuid, trigger = ${matter.trigger},
      wants_people = ${matter.wantsPeople}::boolean, confidence = ${matter.confidence}::real, answer_at = ${matter.answerAt}::real
    where workspace_id = ${workspace}::uuid and id = ${matter.id}::uuid`)
}
