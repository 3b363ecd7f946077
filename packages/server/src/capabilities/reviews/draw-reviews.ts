import { type ConversationId, topUpWeek, type WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { othersTurn } from '../replay/index.ts'
import { drawnSoFar, keepDraw } from './draws.store.ts'
import { asFound, type LookedAt, lookAt, type PolicyShelf } from './look-at.ts'
import { samplePlanWithin } from './sample-plan.store.ts'

/** A conversation in which nothing happened for so long counts as ended. */
const quietSeconds = 24 * 3_600
/** What ended before this is history: a house that starts with reviews today does not look at all of its past. */
const historySeconds = 14 * 86_400
/** Conversations of one round and workspace: customers come first, what is left comes with the next round. */
const atOnce = 40

/** Looks at what has ended, or was spoken of since, and draws what people shall look at. In rounds, never in a turn. */
export async function drawReviews(
  house: Pick<House, 'db' | 'clock'>,
  only: WorkspaceId | null = null,
): Promise<number> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(sql`
    select workspace_id as id from workspaces where ${only}::uuid is null or workspace_id = ${only}::uuid
    order by workspace_id`)
  let looked = 0
  for (const { id } of workspaces) {
    const ended = await house.db.transact(id, (tx) => toLookAt(tx, id, house.clock.now()))
    const shelf: PolicyShelf = new Map()
    for (const conversation of ended) {
      await lookAt(house, id, conversation, shelf)
      await othersTurn()
    }
    looked += ended.length
    if (ended.length < atOnce) await house.db.transact(id, (tx) => topUp(tx, id, house.clock.now()))
  }
  return looked
}

async function toLookAt(tx: Tx, workspace: WorkspaceId, now: Date): Promise<ConversationId[]> {
  const [quiet, history] = [after(now, -quietSeconds), after(now, -historySeconds)]
  const rows = await tx.rows<{ id: ConversationId }>(sql`
    select c.id from conversations c
    left join review_looks k on k.workspace_id = c.workspace_id and k.conversation_id = c.id
    where c.workspace_id = ${workspace}::uuid and c.last_at >= ${history}::timestamptz
      and (c.status = 'resolved' or c.last_at < ${quiet}::timestamptz)
      and (k.looked_at is null or k.newest_message < c.newest_message
        or c.id in (select v.conversation_id from surveys v join review_looks o on o.workspace_id = v.workspace_id
          and o.conversation_id = v.conversation_id and v.answered_at > o.looked_at
          where v.workspace_id = ${workspace}::uuid and v.answered_at >= ${history}::timestamptz)
        or c.id in (select l.conversation_id from labels l join review_looks o on o.workspace_id = l.workspace_id
          and o.conversation_id = l.conversation_id and l.at > o.looked_at
          where l.workspace_id = ${workspace}::uuid and l.at >= ${history}::timestamptz))
    order by c.last_at, c.id limit ${atOnce}::int`)
  return rows.map(({ id }) => id)
}

type Candidate = LookedAt & { reasons: [] }

/**
 * Once the conversations of a week have all ended: whoever had too few drawn gets the lowest lots of that week. One week a
 * round, so that a house that was shut for a while leaves none out.
 */
async function topUp(tx: Tx, workspace: WorkspaceId, now: Date): Promise<void> {
  const settled = after(now, -quietSeconds - 3_600)
  const row = await tx.first<{ week: string }>(sql`
    insert into sample_plans (workspace_id, document, topped_up, changed_at)
    select ${workspace}::uuid, p.document, least(p.topped_up + 7, p.newest), p.changed_at from (
      select coalesce(s.document, 'null'::jsonb) as document, coalesce(s.changed_at, ${now}::timestamptz) as changed_at,
        (date_trunc('week', ${settled}::timestamptz at time zone 'UTC') - interval '7 days')::date as newest, s.topped_up
      from (select 1) one left join sample_plans s on s.workspace_id = ${workspace}::uuid) p
    where p.topped_up is null or p.topped_up < p.newest
    on conflict (workspace_id) do update set topped_up = excluded.topped_up
    returning to_char(topped_up, 'YYYY-MM-DD') as week`)
  if (!row) return
  const { week } = row
  const candidates = await tx.rows<Candidate>(sql`
    select s.conversation_id as conversation, s.subject, s.lot, '[]'::jsonb as reasons, s.results from review_subjects s
    where s.workspace_id = ${workspace}::uuid and s.week = ${week}::date
      and not exists (select 1 from reviews r where r.workspace_id = s.workspace_id
        and r.conversation_id = s.conversation_id and r.subject = s.subject and r.by_lot)`)
  const plan = await samplePlanWithin(tx, workspace)
  const drawn = await drawnSoFar(tx, workspace, week)
  for (const draw of topUpWeek(candidates, plan, drawn)) {
    const theirs = candidates.filter(
      ({ conversation }) => conversation === draw.candidate.conversation,
    )
    await keepDraw(tx, workspace, asFound(draw, theirs), { week, now })
  }
}
