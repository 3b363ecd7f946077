import type { ArticleVersion, ArticleView, articleLifeBody } from '@baton/contract'
import type { ArticleId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import type { Despite } from './article-change.ts'
import { noteChange } from './articles.store.ts'
import { diffLines } from './diff-lines.ts'
import { changing, keep, lockArticle } from './edit-articles.ts'

type Stored = Omit<ArticleVersion, 'at' | 'validFrom' | 'validUntil' | 'diff'> & {
  at: Date
  validFrom: Date | null
  validUntil: Date | null
}

/** Every version of an article, newest first, each with what changed against the one before. */
export async function listVersions(
  tx: Tx,
  { workspace }: Person,
  id: string,
): Promise<ArticleVersion[]> {
  const stored = await tx.rows<Stored>(sql`
    select revision, title, body, questions, changed_by as by, at, valid_from as "validFrom", valid_until as "validUntil",
      rolled_back_to as "rolledBackTo"
    from article_revisions where workspace_id = ${workspace}::uuid and article_id = ${id}::uuid
    order by revision desc limit 200`)
  return stored.map((version, place) => ({
    ...version,
    at: version.at.toISOString(),
    validFrom: version.validFrom?.toISOString() ?? null,
    validUntil: version.validUntil?.toISOString() ?? null,
    diff: diffLines(textOf(stored[place + 1]), textOf(version)),
  }))
}

const textOf = (version: Stored | undefined): string =>
  version
    ? [`# ${version.title}`, ...version.questions.map((each) => `? ${each}`), version.body].join(
        '\n',
      )
    : ''

type Earlier = { title: string; body: string; questions: string[]; category: string }

/** An earlier version in force again, as a new version: what stood in between stays readable. */
export function rollBack(
  house: House,
  person: Person,
  id: string,
  revision: number,
  despite: Despite | null = null,
): Promise<ArticleView> {
  const { workspace } = person
  return changing(house, person, { id, kind: 'article_rolled_back', despite }, async (tx) => {
    await lockArticle(tx, person, id)
    const earlier = await readEarlier(tx, workspace, id, revision)
    const unchanged = { tool: null, origin: 'written' as const, provenance: null, scope: 'always' }
    const whom = { customer: null, tier: null, validUntil: null }
    await keep(tx, house, person, { ...unchanged, ...whom, ...earlier, id: id as ArticleId })
    await tx.rows(sql`
      update article_revisions set rolled_back_to = ${revision}::int
      where workspace_id = ${workspace}::uuid and article_id = ${id}::uuid and revision = (
        select revision from articles where workspace_id = ${workspace}::uuid and id = ${id}::uuid)`)
  })
}

/** How an article read under a version. */
export async function readEarlier(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  revision: number,
): Promise<Earlier> {
  const earlier = await tx.first<Earlier>(sql`
    select r.title, r.body, r.questions, coalesce(r.category, a.category) as category
    from article_revisions r join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
    where r.workspace_id = ${workspace}::uuid and r.article_id = ${id}::uuid and r.revision = ${revision}::int`)
  if (!earlier) throw notFound('version')
  return earlier
}

type Life = z.infer<typeof articleLifeBody>

/** From when to when it holds, and who looks after it: in force on every node at once, without a new version of its text. */
export function changeLife(
  house: House,
  person: Person,
  id: string,
  { validFrom, validUntil, reviewAt, owner }: Life,
): Promise<ArticleView> {
  const { workspace } = person
  if (validFrom && validUntil && validFrom >= validUntil) throw backwards()
  return changing(house, person, { id, kind: 'article_life_changed' }, async (tx) => {
    await lockArticle(tx, person, id)
    const known = owner === null || (await isColleague(tx, person, owner))
    if (!known) throw notFound('agent')
    await tx.rows(sql`
      update articles set valid_from = ${validFrom}::timestamptz, valid_until = ${validUntil}::timestamptz,
        review_at = ${reviewAt}::timestamptz, owner_agent_id = ${owner}::uuid
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    await noteChange(tx, workspace, id, house.clock.now())
  })
}

const isColleague = async (tx: Tx, { workspace }: Person, id: string): Promise<boolean> =>
  (await tx.first(
    sql`select 1 from agents where workspace_id = ${workspace}::uuid and id = ${id}::uuid`,
  )) !== undefined

const backwards = (): HttpProblem =>
  new HttpProblem(
    422,
    'ends_before_it_begins',
    'The article would end before it begins.',
    'Choose a last day after the first.',
  )
