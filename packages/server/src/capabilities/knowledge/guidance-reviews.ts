import type { GuidanceReview } from '@baton/contract'
import type { Concern, ConversationId, CustomerId, Guidance } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import type { Despite } from './article-change.ts'
import type { Resolution } from './resolve-conflict.ts'
import { teach } from './teach.ts'

/** Guidance that is not simply learned. */
export type ToReview = {
  person: Person
  conversation: ConversationId
  customer: CustomerId
  guidance: Omit<Guidance, 'agent'>
  question: string
  alsoAsked: string[]
  resolution: Resolution | null
  reasons: Concern[]
  state: 'held' | 'waiting'
}

/** Keeps it with its reasons, for who wrote it and for who decides. The same guidance again changes nothing. */
export async function keepForReview(tx: Tx, given: ToReview, now: Date): Promise<void> {
  const { person, guidance, reasons, state, resolution } = given
  await tx.rows(sql`
    insert into guidance_reviews (workspace_id, id, conversation_id, customer_id, agent_id, text, scope, segment, valid_from,
      valid_until, question, also_asked, resolution, reasons, state, created_at)
    values (${person.workspace}::uuid, ${guidance.id}::uuid, ${given.conversation}::uuid, ${given.customer}::uuid,
      ${person.agent}::uuid, ${guidance.text}, ${guidance.scope}, ${guidance.segment ? json(guidance.segment) : null}::jsonb,
      ${guidance.validFrom ?? null}::timestamptz, ${guidance.validUntil}::timestamptz, ${given.question},
      ${json(given.alsoAsked)}::jsonb, ${resolution ? json(resolution) : null}::jsonb, ${json(reasons)}::jsonb, ${state},
      ${now}::timestamptz)
    on conflict (workspace_id, id) do update set text = excluded.text, reasons = excluded.reasons,
      state = excluded.state where guidance_reviews.state in ('held', 'waiting')`)
  await appendAudit(tx, person.workspace, {
    kind: `guidance_${state}`,
    payload: { guidance: guidance.id, reasons: reasons.map(({ code }) => code) },
    actor: person.agent,
    at: now,
  })
}

type Row = Omit<GuidanceReview, 'at' | 'validFrom' | 'validUntil'> & {
  at: Date
  validFrom: Date | null
  validUntil: Date | null
}

/** Open ones first; agents see their own, supervisors see all. */
export async function listReviews(
  tx: Tx,
  person: Person,
  only: string | null = null,
): Promise<GuidanceReview[]> {
  const mine = person.role === 'agent' ? person.agent : null
  const rows = await tx.rows<Row>(sql`
    select r.id, r.conversation_id as conversation, r.agent_id as by, g.name as "byName", r.text, r.question, r.scope,
      r.segment, r.valid_from as "validFrom", r.valid_until as "validUntil", r.reasons, r.state, r.article_id as article,
      r.decided_why as "decidedWhy", r.created_at as at
    from guidance_reviews r join agents g on g.workspace_id = r.workspace_id and g.id = r.agent_id
    where r.workspace_id = ${person.workspace}::uuid and (${mine}::uuid is null or r.agent_id = ${mine}::uuid)
      and (${only}::uuid is null or r.id = ${only}::uuid)
    order by (r.state in ('held', 'waiting')) desc, r.created_at desc, r.id limit 200`)
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    validFrom: row.validFrom?.toISOString() ?? null,
    validUntil: row.validUntil?.toISOString() ?? null,
  }))
}

type Open = Omit<Row, 'validFrom' | 'validUntil'> & {
  customer: CustomerId
  agent: Person['agent']
  alsoAsked: string[]
  resolution: Resolution | null
  validFrom: string | null
  validUntil: string | null
}

/** A supervisor lets it hold for whom it was meant: it becomes an article now, in the name of who wrote it. */
export function approveGuidance(
  house: House,
  person: Person,
  id: string,
  despite: Despite | null = null,
): Promise<GuidanceReview> {
  return deciding(
    house,
    person,
    id,
    { state: 'approved', why: null, despite },
    async (tx, open) => {
      const never = open.reasons.find(({ code }) => neverReleased.has(code))
      if (never) throw notReleased(never.why)
      const { agent, byName: name, conversation, customer, question, alsoAsked, resolution } = open
      const { text, scope, segment, validFrom, validUntil } = open
      const article = await teach(house, tx, {
        ...{ customer, question, alsoAsked, resolution },
        person: { ...person, agent, name },
        conversation: conversation as ConversationId,
        guidance: { text, scope, segment, validFrom, validUntil },
      })
      await tx.rows(sql`
      update guidance set article_id = ${article}::uuid where workspace_id = ${person.workspace}::uuid and id = ${id}::uuid`)
      return article
    },
  )
}

/** A supervisor says no, and why: who wrote it reads that. */
export const refuseGuidance = (
  house: House,
  person: Person,
  id: string,
  why: string,
): Promise<GuidanceReview> =>
  deciding(house, person, id, { state: 'refused', why }, async () => null)

/** Nobody may release these: they must be written anew. */
const neverReleased = new Set([
  'orders_the_assistant',
  'against_safety',
  'personal_data',
  'another_customer',
])

const notReleased = (why: string): HttpProblem =>
  new HttpProblem(409, 'never_released', why, 'Refuse it with a word, and let it be written anew.')

type Decided = { state: 'approved' | 'refused'; why: string | null; despite?: Despite | null }

/** Decides once: whoever comes second is told so. */
function deciding(
  house: House,
  person: Person,
  id: string,
  { state, why, despite = null }: Decided,
  decide: (tx: Tx, open: Open) => Promise<string | null>,
): Promise<GuidanceReview> {
  const { workspace } = person
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    const open = await tx.first<Open>(sql`
      select r.id, r.conversation_id as conversation, r.customer_id as customer, r.agent_id as agent, g.name as "byName",
        r.text, r.question, r.also_asked as "alsoAsked", r.resolution, r.scope, r.segment, r.reasons, r.state,
        to_char(r.valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom",
        to_char(r.valid_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validUntil"
      from guidance_reviews r join agents g on g.workspace_id = r.workspace_id and g.id = r.agent_id
      where r.workspace_id = ${workspace}::uuid and r.id = ${id}::uuid for update of r`)
    if (!open) throw notFound('guidance')
    if (open.state !== 'held' && open.state !== 'waiting') throw decidedAlready(open.state)
    const article = await decide(tx, open)
    await tx.rows(sql`
      update guidance_reviews set state = ${state}, article_id = ${article}::uuid, decided_by = ${person.agent}::uuid,
        decided_at = ${now}::timestamptz, decided_why = ${why}
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    const payload = { guidance: id, article, why, ...(despite && { despite }) }
    await appendAudit(tx, workspace, {
      kind: `guidance_${state}`,
      payload,
      actor: person.agent,
      at: now,
    })
    const [decided] = await listReviews(tx, person, id)
    if (!decided) throw notFound('guidance')
    return decided
  })
}

const decidedAlready = (state: string): HttpProblem =>
  new HttpProblem(
    409,
    'decided_already',
    `This guidance was ${state} already.`,
    state === 'approved'
      ? 'Change or retire its article instead.'
      : 'Write it anew if it is right.',
  )
