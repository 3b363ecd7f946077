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

/** The newest escalation of a conversation that a person has dealt with: ended, or steered and on its way. */
export async function lookbackOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<Lookback | null> {
  const found = await tx.first<{ id: string }>(sql`
    select id from escalations where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
      and met_at is not null and trigger <> 'callback_due'
      and (closed_at is not null or stage = 'guided')
    order by raised_at desc limit 1`)
  return found ? freshLookback(tx, workspace, found.id, now) : null
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
  const [written] = await readLookbacks(tx, workspace, { escalation, limit: 1 })
  return written ?? null
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
    const [written] = await readLookbacks(tx, workspace, { escalation, limit: 1 })
    return written as Lookback
  })
}
