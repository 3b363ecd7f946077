import type { Lookback, lookbackBody } from '@baton/contract'
import { type ConversationId, changedParts, type WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { lookbackCases } from './lookback-facts.ts'
import { readLookbacks, writeAnswers, writePrefill } from './lookbacks.store.ts'

/** Lookbacks written in one step; what more there is, the next round writes. */
const mostAtOnce = 100

/** Suggests the four answers of every escalation that ended, so that those nobody looks at are told apart from the others. */
export async function keepLookbacks(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(sql`
    select workspace_id as id from workspaces w where exists (
      select 1 from escalations e where e.workspace_id = w.workspace_id and e.closed_at is not null and e.met_at is not null
        and e.trigger <> 'callback_due' and not exists (
          select 1 from lookbacks k where k.workspace_id = e.workspace_id and k.escalation_id = e.id))`)
  for (const { id } of workspaces)
    await house.db.transact(id, async (tx) => {
      const now = house.clock.now()
      const cases = await lookbackCases(tx, id, { unwritten: mostAtOnce })
      for (const each of cases) await writePrefill(tx, id, each, now)
    })
}

type Newest = { id: string; isConfirmed: boolean; wasMine: boolean }

/**
 * The newest escalation of a conversation that a person has dealt with: ended, or steered and on its way. Those who took
 * it over or steered are asked, until one of them has answered.
 */
export async function lookbackFor(
  tx: Tx,
  { workspace, agent }: Pick<Person, 'workspace' | 'agent'>,
  conversation: ConversationId,
  now: Date,
): Promise<{ lookback: Lookback | null; asks: boolean }> {
  const found = await tx.first<Newest>(sql`
    select e.id, k.confirmed_at is not null as "isConfirmed", exists (
      select 1 from conversation_events v where v.workspace_id = e.workspace_id and v.conversation_id = e.conversation_id
        and v.kind in ('taken_over', 'steered') and v.payload->>'escalation' = e.id::text
        and coalesce(v.payload->>'agent', v.actor) = ${agent}) as "wasMine"
    from escalations e
    left join lookbacks k on k.workspace_id = e.workspace_id and k.escalation_id = e.id
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = ${conversation}::uuid
      and e.met_at is not null and e.trigger <> 'callback_due' and (e.closed_at is not null or e.stage = 'guided')
    order by e.raised_at desc limit 1`)
  if (!found) return { lookback: null, asks: false }
  const { id: escalation, isConfirmed, wasMine } = found
  const lookback = isConfirmed
    ? await writtenLookback(tx, workspace, escalation)
    : await freshLookback(tx, workspace, escalation, now)
  return { lookback, asks: lookback?.state === 'suggested' && wasMine }
}

async function writtenLookback(
  tx: Tx,
  workspace: WorkspaceId,
  escalation: string,
): Promise<Lookback | null> {
  const [written] = await readLookbacks(tx, workspace, { escalation, limit: 1 })
  return written ?? null
}

/** As the record stands now: what came since, a survey say, may suggest something else. */
async function freshLookback(
  tx: Tx,
  workspace: WorkspaceId,
  escalation: string,
  now: Date,
): Promise<Lookback | null> {
  const [known] = await lookbackCases(tx, workspace, { escalation })
  if (!known) return null
  await writePrefill(tx, workspace, known, now)
  return writtenLookback(tx, workspace, escalation)
}

type Body = z.infer<typeof lookbackBody>

/** Somebody confirms what was suggested, or says otherwise. Whoever answers again replaces what was said before. */
export function confirmLookback(
  house: House,
  { workspace, agent }: Person,
  escalation: string,
  { answers, note }: Body,
): Promise<Lookback> {
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    const before = await freshLookback(tx, workspace, escalation, now)
    if (!before) throw notFound('escalation that a person has dealt with')
    const changed = changedParts(before.prefill, answers)
    const said = { escalation, answers, note: note || null, changed, by: agent, now }
    await writeAnswers(tx, workspace, said)
    const written = await writtenLookback(tx, workspace, escalation)
    if (!written) throw notFound('lookback')
    return written
  })
}
