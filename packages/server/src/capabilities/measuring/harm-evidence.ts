import type { ArticleId, HarmEvidence, HarmSource, WorkspaceId } from '@baton/domain'
import { meaningPoint, nearnessOf, similarity } from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A learned article in use of which somebody has said something bad since it was last looked at. */
export type Suspect = {
  article: ArticleId
  title: string
  texts: string[]
  /** What it took the place of, when that is out of use. */
  replaced: string | null
  since: Date
}

/** What is said of a learned item in force, with the answers behind it. */
export type Said = {
  conversation: string
  number: number
  question: string
  source: HarmSource
  isRight: boolean
  at: Date
}

/** What was said before the text was last changed, or before somebody decided on it, was said of something else. */
export function suspects(tx: Tx, workspace: WorkspaceId): Promise<Suspect[]> {
  return tx.rows<Suspect>(sql`
    select a.id as article, a.title, s.since,
      array(select jsonb_array_elements_text(jsonb_build_array(a.title) || a.questions)) as texts,
      (select o.title from articles o where o.workspace_id = a.workspace_id and o.superseded_by = a.id
        order by o.updated_at desc limit 1) as replaced
    from articles a
    cross join lateral (select greatest(
      coalesce((select max(decided_at) from item_reviews i where i.workspace_id = a.workspace_id and i.article_id = a.id),
        '-infinity'),
      coalesce((select max(v.at) from article_revisions v where v.workspace_id = a.workspace_id and v.article_id = a.id
        and v.revision > 1 and v.body <> (select b.body from article_revisions b where b.workspace_id = v.workspace_id
          and b.article_id = v.article_id and b.revision < v.revision order by b.revision desc limit 1)),
        '-infinity'), '1970-01-01'::timestamptz) as since) s
    where a.workspace_id = ${workspace}::uuid and a.origin = 'taught' and a.status = 'published'
      and exists (select 1 from labels l where l.workspace_id = a.workspace_id and l.article_id = a.id
        and l.verdict = 'wrong' and l.at > s.since)
    order by a.id limit 200`)
}

/** Each answer from the item speaks once, by the strongest of those who judged it; an answer nobody judged was used. */
export function saidOf(
  tx: Tx,
  workspace: WorkspaceId,
  { article, since }: Pick<Suspect, 'article' | 'since'>,
): Promise<Said[]> {
  return tx.rows<Said>(sql`
    with judged as (
      select distinct on (l.message_id) l.message_id, l.conversation_id, l.question, l.verdict, l.at,
        case l.source when 'audit' then 'audit' when 'review' then 'review' when 'customer_thumb' then 'thumb'
          else case when l.verdict = 'wrong' and exists (select 1 from labels c where c.workspace_id = l.workspace_id
            and c.message_id = l.message_id and c.source = 'correction') then 'correction' else 'flag' end end as source
      from labels l
      where l.workspace_id = ${workspace}::uuid and l.article_id = ${article}::uuid and l.at > ${since}::timestamptz
        and l.source in ('audit', 'review', 'agent_flag', 'customer_thumb')
      order by l.message_id, array_position(array['audit', 'review', 'agent_flag', 'customer_thumb'], l.source), l.at desc
    ), used as (
      select answer_message_id, conversation_id, question, at from matters
      where workspace_id = ${workspace}::uuid and article_id = ${article}::uuid and answer_message_id is not null
        and at > ${since}::timestamptz and not exists (select 1 from judged j where j.message_id = answer_message_id)
      order by at desc limit 500
    )
    select j.conversation_id as conversation, m.number, j.question, j.source, j.verdict = 'right' as "isRight", j.at
    from judged j join messages m on m.workspace_id = ${workspace}::uuid and m.id = j.message_id
    union all
    select u.conversation_id, m.number, u.question, 'use', true, u.at
    from used u join messages m on m.workspace_id = ${workspace}::uuid and m.id = u.answer_message_id
    order by 6, 1, 2`)
}

/** Was it asked what the item was taught for? By the words, or by what they mean. */
const sameWords = 0.55
const sameMeaning = 0.75

export function evidenceOf(said: readonly Said[], texts: readonly string[]): HarmEvidence[] {
  return said.map(({ source, isRight, question }) => ({
    ...{ source, isRight },
    isOwn: source === 'use' || isOwn(question, texts),
  }))
}

/** What an item says it answers. */
export async function textsOf(tx: Tx, workspace: WorkspaceId, article: string): Promise<string[]> {
  const found = await tx.first<{ title: string; questions: string[] }>(sql`
    select title, questions from articles where workspace_id = ${workspace}::uuid and id = ${article}::uuid`)
  return found ? [found.title, ...found.questions] : []
}

/** Asked what the item was taught for, and no near miss. */
export function isOwn(question: string, texts: readonly string[]): boolean {
  const point = meaningPoint(question)
  return texts.some(
    (text) =>
      similarity(question, text) >= sameWords ||
      nearnessOf(point, meaningPoint(text)) >= sameMeaning,
  )
}
