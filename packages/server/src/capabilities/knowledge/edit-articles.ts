import type { ArticleView, articleBody } from '@baton/contract'
import type { ArticleId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'
import type { Despite } from './article-change.ts'
import { type ArticleDraft, retireArticle, saveArticle } from './articles.store.ts'
import { readArticle } from './articles.views.ts'

export type ArticleBody = z.infer<typeof articleBody>

/** Text the database can hold. Articles may be longer than messages, so nothing is cut here. */
const keepable = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed()

/** What a person wrote, without empty and doubled questions. */
export const written = ({
  title,
  category,
  body,
  questions,
}: ArticleBody): Pick<ArticleDraft, keyof ArticleBody> => ({
  title: keepable(title).trim() || 'Untitled',
  category: keepable(category).trim() || 'General',
  body: keepable(body),
  questions: [...new Set(questions.map((question) => keepable(question).trim()).filter(Boolean))],
})

const byThePerson = {
  tool: null,
  origin: 'written' as const,
  provenance: null,
  scope: 'always',
  customer: null,
  tier: null,
  validUntil: null,
}

/** A new article, in force at once. */
export function createArticle(
  house: House,
  person: Person,
  body: ArticleBody,
  despite: Despite | null = null,
): Promise<ArticleView> {
  const draft: ArticleDraft = { ...byThePerson, ...written(body), id: newId<ArticleId>() }
  const change = { id: draft.id, kind: 'article_created', despite } as const
  return changing(house, person, change, (tx) => keep(tx, house, person, draft))
}

/** A new revision; a retired article comes back with it. Where it came from and for whom it holds stays as it is. */
export function changeArticle(
  house: House,
  person: Person,
  id: string,
  body: ArticleBody,
  despite: Despite | null = null,
): Promise<ArticleView> {
  return changing(house, person, { id, kind: 'article_changed', despite }, async (tx) => {
    await lockArticle(tx, person, id)
    await keep(tx, house, person, { ...byThePerson, ...written(body), id: id as ArticleId })
  })
}

/** Out of use, still readable. */
export function retire(
  house: House,
  person: Person,
  id: string,
  despite: Despite | null = null,
): Promise<ArticleView> {
  return changing(house, person, { id, kind: 'article_retired', despite }, async (tx) => {
    await lockArticle(tx, person, id)
    await retireArticle(tx, person.workspace, id, house.clock.now())
  })
}

/** Saves the draft as this person's revision. */
export async function keep(
  tx: Tx,
  house: House,
  person: Person,
  draft: ArticleDraft,
): Promise<void> {
  await saveArticle(tx, person.workspace, draft, { by: person.name, now: house.clock.now() })
}

export async function lockArticle(tx: Tx, { workspace }: Person, id: string): Promise<void> {
  const found = await tx.first(sql`
    select 1 from articles where workspace_id = ${workspace}::uuid and id = ${id}::uuid for update`)
  if (!found) throw notFound('article')
}

type Kind =
  | 'article_created'
  | 'article_changed'
  | 'article_retired'
  | 'article_rolled_back'
  | 'article_life_changed'

/** What is done to which article; `despite`: failing scenarios that were seen before. */
type Change = { id: string; kind: Kind; despite?: Despite | null }

/** Every change leaves an entry in the audit and wakes whoever keeps an index. */
export async function changing(
  house: House,
  person: Person,
  { id, kind, despite = null }: Change,
  change: (tx: Tx) => Promise<void>,
): Promise<ArticleView> {
  return house.db.transact(person.workspace, async (tx) => {
    await change(tx)
    const article = await readArticle(tx, person.workspace, id)
    if (!article) throw notFound('article')
    const { title, revision } = article
    const payload = { article: id, title, revision, ...(despite && { despite }) }
    await appendAudit(tx, person.workspace, {
      kind,
      payload,
      actor: person.agent,
      at: house.clock.now(),
    })
    tx.afterCommit(() => house.wake.live('knowledge'))
    return article
  })
}
