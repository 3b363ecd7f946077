import type { Treatment, WorkspaceId } from '@baton/domain'
import { belongsFrom, meaningPoint, nearestTheme, nearnessOf, type Theme } from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { ThemeShelf } from './themes.store.ts'

/** An article that people taught, wrote or changed since matters are measured, with what it says it answers. */
type Treating = { article: string; kind: Treatment; since: Date; texts: string[] }

/** Ways of asking of one article that are looked at; beyond these they repeat themselves. */
const mostTexts = 12

/** When the oldest change of an article was made that no theme knows of yet. */
export async function nextRevision(tx: Tx, workspace: WorkspaceId): Promise<Date | null> {
  const row = await tx.first<{ at: Date | null }>(sql`
    select min(at) as at from article_revisions where workspace_id = ${workspace}::uuid and not measured`)
  return row?.at ?? null
}

/**
 * Writes down which themes the articles treat that were taught or changed since the last time. By their words alone and
 * never by how an answer fared, or what works would be counted where it works.
 */
export async function treatThemes(
  tx: Tx,
  workspace: WorkspaceId,
  shelf: ThemeShelf,
  until: Date,
): Promise<void> {
  const changed = await tx.rows<Treating>(sql`
    with fresh as (
      update article_revisions set measured = true
      where workspace_id = ${workspace}::uuid and not measured and at <= ${until}::timestamptz
      returning article_id, at
    )
    select a.id as article, case a.origin when 'taught' then 'learned' else 'edited' end as kind, f.since,
      array(select jsonb_array_elements_text(jsonb_build_array(a.title) || a.questions) limit ${mostTexts}::int) as texts
    from (select article_id, min(at) as since from fresh group by article_id) f
    join articles a on a.workspace_id = ${workspace}::uuid and a.id = f.article_id
    where f.since > (select min(created_at) from themes where workspace_id = ${workspace}::uuid)`)
  for (const { article, kind, since, texts } of changed) {
    const themes = texts.flatMap((text) => nearestTheme(meaningPoint(text), shelf.values()) ?? [])
    for (const theme of new Set(themes))
      await addTreatment(tx, workspace, { theme, article, kind, since })
  }
}

type Added = { theme: string; article: string; kind: Treatment; since: Date }

/** The first that was done counts: what is changed again later was in force already. */
async function addTreatment(tx: Tx, workspace: WorkspaceId, added: Added): Promise<void> {
  await tx.rows(sql`
    insert into theme_treatments (workspace_id, theme_id, article_id, kind, since)
    values (${workspace}::uuid, ${added.theme}::uuid, ${added.article}::uuid, ${added.kind}, ${added.since}::timestamptz)
    on conflict do nothing`)
}

/** An article that answered a theme it does not speak of; written ones were there before and treat nothing by that. */
export async function addHelper(
  tx: Tx,
  workspace: WorkspaceId,
  { theme, article, since }: Omit<Added, 'kind'>,
): Promise<void> {
  await tx.rows(sql`
    insert into theme_treatments (workspace_id, theme_id, article_id, kind, since)
    select workspace_id, ${theme}::uuid, id, 'learned', ${since}::timestamptz from articles
    where workspace_id = ${workspace}::uuid and id = ${article}::uuid and origin = 'taught'
    on conflict do nothing`)
}

/** A theme that begins when articles that speak of it stand there already was never untreated. */
export async function treatNewTheme(
  tx: Tx,
  workspace: WorkspaceId,
  theme: Theme,
  at: Date,
): Promise<void> {
  for (const { article, kind, since, texts } of await treatingBefore(tx, workspace, at))
    if (texts.some((text) => nearnessOf(pointOf(text), theme.point) >= belongsFrom))
      await addTreatment(tx, workspace, { theme: theme.id, article, kind, since })
}

/** What somebody taught, wrote or changed after the first matter was measured. */
function treatingBefore(tx: Tx, workspace: WorkspaceId, at: Date): Promise<Treating[]> {
  return tx.rows<Treating>(sql`
    select a.id as article, case a.origin when 'taught' then 'learned' else 'edited' end as kind, r.since,
      array(select jsonb_array_elements_text(jsonb_build_array(a.title) || a.questions) limit ${mostTexts}::int) as texts
    from articles a join lateral (
      select min(v.at) as since from article_revisions v where v.workspace_id = a.workspace_id and v.article_id = a.id
        and v.at < ${at}::timestamptz
        and v.at > (select min(created_at) from themes where workspace_id = a.workspace_id)) r on r.since is not null
    where a.workspace_id = ${workspace}::uuid and a.status = 'published'
    order by r.since desc limit 5000`)
}

const points = new Map<string, Float32Array>()
const rememberedPoints = 20_000

/** The same articles are asked again with each theme that begins. */
function pointOf(text: string): Float32Array {
  const known = points.get(text)
  if (known) return known
  if (points.size >= rememberedPoints) points.clear()
  const point = meaningPoint(text)
  points.set(text, point)
  return point
}

/** What had been done for a theme before an instant and held then: the newest of it, or nothing. */
export async function treatmentAt(
  tx: Tx,
  workspace: WorkspaceId,
  theme: string,
  at: Date,
): Promise<Treatment | null> {
  const row = await tx.first<{ kind: Treatment }>(sql`
    select t.kind from theme_treatments t
    join articles a on a.workspace_id = t.workspace_id and a.id = t.article_id
    where t.workspace_id = ${workspace}::uuid and t.theme_id = ${theme}::uuid and t.since < ${at}::timestamptz
      and (a.status = 'published' or a.updated_at > ${at}::timestamptz)
      and (a.valid_until is null or a.valid_until > ${at}::timestamptz)
    order by t.since desc limit 1`)
  return row?.kind ?? null
}
