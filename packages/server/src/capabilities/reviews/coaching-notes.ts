import type { CoachingNote } from '@baton/contract'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'

type Row = Omit<CoachingNote, 'at' | 'readAt' | 'guidance'> & {
  at: Date
  readAt: Date | null
  taughtArticle: string | null
  reviewState: 'held' | 'waiting' | 'approved' | 'refused' | null
  reviewArticle: string | null
  why: string | null
}

/** Notes of one review, or of a list; newest first. `about`: only those on one who was reviewed. */
export async function coachingNotes(
  tx: Tx,
  { workspace }: Person,
  asked: { review?: string; about?: string | null; id?: string },
): Promise<CoachingNote[]> {
  const { review = null, about = null, id = null } = asked
  const rows = await tx.rows<Row>(sql`
    select n.id, n.review_id as review, n.conversation_id as conversation, u.name as customer, n.subject,
      coalesce(g.name, w.settings->>'assistantName', 'Assistant') as "subjectName", n.written_by as by,
      coalesce(b.name, 'A colleague') as "byName", n.text, n.messages, n.created_at as at, r.answered_at as "readAt",
      n.article_id as "taughtArticle", q.state as "reviewState", q.article_id as "reviewArticle",
      coalesce(q.decided_why, q.reasons->0->>'why') as why
    from coaching_notes n
    join reviews r on r.workspace_id = n.workspace_id and r.id = n.review_id
    join conversations c on c.workspace_id = n.workspace_id and c.id = n.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = n.workspace_id
    left join agents g on g.workspace_id = n.workspace_id and g.id::text = n.subject
    left join agents b on b.workspace_id = n.workspace_id and b.id = n.written_by
    left join guidance_reviews q on q.workspace_id = n.workspace_id and q.id = n.id
    where n.workspace_id = ${workspace}::uuid and (${review}::uuid is null or n.review_id = ${review}::uuid)
      and (${about}::text is null or n.subject = ${about}::text) and (${id}::uuid is null or n.id = ${id}::uuid)
    order by n.created_at desc, n.id limit 200`)
  return rows.map(present)
}

function present(row: Row): CoachingNote {
  const { taughtArticle, reviewState, reviewArticle, why, at, readAt, ...note } = row
  const reviewed = reviewState && { state: reviewState, article: reviewArticle, why }
  const guidance = taughtArticle
    ? { state: 'taught' as const, article: taughtArticle, why: null }
    : reviewed
  return { ...note, at: at.toISOString(), readAt: readAt?.toISOString() ?? null, guidance }
}

type NewNotes = {
  review: string
  conversation: string
  subject: string
  notes: readonly { text: string; messages: number[] }[]
  now: Date
}

export async function addNotes(
  tx: Tx,
  { workspace, agent }: Person,
  { review, conversation, subject, notes, now }: NewNotes,
): Promise<void> {
  const rows = notes.map(({ text, messages }) => ({ id: newId(), text, messages }))
  await tx.rows(sql`
    insert into coaching_notes (workspace_id, id, review_id, conversation_id, subject, written_by, text, messages, created_at)
    select ${workspace}::uuid, x.id, ${review}::uuid, ${conversation}::uuid, ${subject}, ${agent}::uuid, x.text, x.messages,
      ${now}::timestamptz
    from jsonb_to_recordset(${json(rows)}::jsonb) as x (id uuid, text text, messages integer[])`)
}
