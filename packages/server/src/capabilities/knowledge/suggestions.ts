import type { suggestion } from '@baton/contract'
import type { AgentId, ArticleId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'
import type { Despite } from './article-change.ts'
import type { ArticleDraft } from './articles.store.ts'
import { type ArticleBody, keep, written } from './edit-articles.ts'
import { addQuestions } from './resolve-conflict.ts'

export type Suggestion = z.infer<typeof suggestion>
type Stored = Omit<Suggestion, 'at'> & { at: Date }

const present = (stored: Stored): Suggestion => ({ ...stored, at: stored.at.toISOString() })

/** What was learned, open ones first, newest first. */
export async function listSuggestions(tx: Tx, workspace: WorkspaceId): Promise<Suggestion[]> {
  const stored = await tx.rows<Stored>(sql`
    select id, conversation_id as conversation, origin as from, question, answer, state, article_id as article,
      (select greatest(1, count(*))::int from observations o
        where o.workspace_id = s.workspace_id and o.suggestion_id = s.id) as count, created_at as at
    from suggestions s where workspace_id = ${workspace}::uuid
    order by (state = 'open') desc, created_at desc, id limit 300`)
  return stored.map(present)
}

/** Makes an article of a suggestion, as the reviewer has edited it. */
export function publishSuggestion(
  house: House,
  person: Person,
  id: string,
  body: ArticleBody,
  despite: Despite | null = null,
): Promise<Suggestion> {
  return deciding(house, person, id, { state: 'published', despite }, async (tx, open) => {
    const draft = await draftFrom(tx, house, person, open, body)
    await keep(tx, house, person, draft)
    tx.afterCommit(() => house.wake.live('knowledge'))
    return draft.id
  })
}

export const dismissSuggestion = (house: House, person: Person, id: string): Promise<Suggestion> =>
  deciding(house, person, id, { state: 'dismissed' }, async () => null)

/** It asks what another suggestion, or an article, answers: that one gets the question, and nothing is written twice. */
export function mergeSuggestion(
  house: House,
  person: Person,
  id: string,
  into: string,
): Promise<Suggestion> {
  const { workspace } = person
  return deciding(house, person, id, { state: 'merged' }, async (tx, open) => {
    const now = house.clock.now()
    const questions = [open.question]
    const article = await addQuestions(tx, workspace, into, { questions, now })
    if (article) {
      tx.afterCommit(() => house.wake.live('knowledge'))
      return article
    }
    const other = await tx.first(sql`
      select id from suggestions where workspace_id = ${workspace}::uuid and id = ${into}::uuid and id <> ${id}::uuid
        and state = 'open' for update`)
    if (!other) throw notFound('suggestion')
    await tx.rows(sql`
      update observations set suggestion_id = ${into}::uuid
      where workspace_id = ${workspace}::uuid and suggestion_id = ${id}::uuid`)
    await tx.rows(sql`
      update suggestions set merged_into = ${into}::uuid where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    return null
  })
}

type Open = { id: string; conversation: string; question: string; state: Suggestion['state'] }
type Deciding = { state: 'published' | 'dismissed' | 'merged'; despite?: Despite | null }
type Decide = (tx: Tx, open: Open) => Promise<ArticleId | null>

/** Decides once: whoever comes second is told so, whatever they wanted. */
function deciding(
  house: House,
  person: Person,
  id: string,
  { state, despite = null }: Deciding,
  decide: Decide,
): Promise<Suggestion> {
  const { workspace, agent } = person
  return house.db.transact(workspace, async (tx) => {
    const found = await tx.first<Open>(sql`
      select id, conversation_id as conversation, question, state from suggestions
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid for update`)
    if (!found) throw notFound('suggestion')
    if (found.state !== 'open') throw decidedAlready(found.state)
    const article = await decide(tx, found)
    const stored = await tx.first<Stored>(sql`
      update suggestions s set state = ${state}, article_id = ${article}::uuid, decided_by = ${agent}::uuid,
        decided_at = ${house.clock.now()}::timestamptz
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid
      returning id, conversation_id as conversation, origin as from, question, answer, state, article_id as article,
        (select greatest(1, count(*))::int from observations o
        where o.workspace_id = s.workspace_id and o.suggestion_id = s.id) as count, created_at as at`)
    if (!stored) throw notFound('suggestion')
    const payload = { suggestion: id, article, ...(despite && { despite }) }
    await appendAudit(tx, workspace, {
      kind: `suggestion_${state}`,
      payload,
      actor: agent,
      at: house.clock.now(),
    })
    return present(stored)
  })
}

const decidedAlready = (state: string): HttpProblem =>
  new HttpProblem(
    409,
    'decided_already',
    `This suggestion was ${state} already.`,
    state === 'published'
      ? 'Change or retire its article instead.'
      : 'Write an article if it is needed after all.',
  )

type Teacher = { agent: AgentId; name: string }

/** Its provenance names who answered the customer; the revision names who published. */
async function draftFrom(
  tx: Tx,
  house: House,
  person: Person,
  open: Open,
  body: ArticleBody,
): Promise<ArticleDraft> {
  const teacher = await tx.first<Teacher>(sql`
    select g.id as agent, g.name from suggestions s
    join escalations e on e.workspace_id = s.workspace_id and e.id = s.escalation_id
    join agents g on g.workspace_id = e.workspace_id and g.id = e.agent_id
    where s.workspace_id = ${person.workspace}::uuid and s.id = ${open.id}::uuid`)
  const { agent, name: agentName } = teacher ?? person
  const at = house.clock.now().toISOString()
  const provenance = {
    conversation: open.conversation,
    agent,
    agentName,
    at,
    scope: 'always',
    validUntil: null,
  }
  return {
    id: newId<ArticleId>(),
    ...written(body),
    tool: null,
    origin: 'taught',
    provenance,
    scope: 'always',
    customer: null,
    tier: null,
    validUntil: null,
  }
}
