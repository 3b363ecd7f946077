import type { AgentView, WorkState } from '@baton/contract'
import type { AgentId, Presence, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'
import { findAgent } from '../people/index.ts'
import { tellQueue } from './queue-news.ts'
import { rosterOf } from './roster.ts'

/** What an agent gives back in the same transaction; others own what people hold, and wiring brings it. */
export type GiveBack = (
  house: House,
  workspace: WorkspaceId,
) => Promise<(tx: Tx, agent: AgentId) => Promise<void>>

type Change = { presence: Presence; reassign: boolean }

/** Somebody says whether they can be asked. With `reassign` all they hold goes to others in the same moment. */
export async function changePresence(
  house: House,
  { workspace, agent: id }: Person,
  { presence, reassign }: Change,
  giveBack: GiveBack,
): Promise<AgentView> {
  const give = reassign ? await giveBack(house, workspace) : null
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    await give?.(tx, id)
    await tx.rows(sql`
      update agents set presence_at = case when presence = ${presence} then presence_at else ${now}::timestamptz end,
        idle_since = case when ${presence} = 'available' and presence <> 'available' then ${now}::timestamptz else idle_since end,
        presence = ${presence}, presence_why = null, seen_at = ${now}::timestamptz, missed_offers = 0
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    await askRouting(tx, workspace, { agent: id }, now)
    tx.afterCommit(() => wake(house, workspace))
    const changed = await findAgent(tx, workspace, id)
    if (!changed) throw notFound('agent')
    return changed
  })
}

function wake(house: House, workspace: WorkspaceId): void {
  house.wake.lane()
  house.wake.live()
  void tellQueue(house, workspace, null).catch((error: unknown) =>
    house.log.warn({ error: String(error) }, 'screens were not told of the queue'),
  )
}

/** How somebody stands with routing now. */
export async function workStateOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: AgentId,
  now: Date,
): Promise<WorkState> {
  const [candidate] = await rosterOf(tx, workspace, id, now)
  const more = await tx.first<{ why: string | null; missed: number }>(sql`
    select presence_why as why, missed_offers as missed from agents
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
  if (!candidate || !more) throw notFound('agent')
  const { presence, isHere, onShift, load, capacity, open, channelCapacity } = candidate
  const shown = { presence, isHere, onShift, load, capacity, open, channelCapacity }
  return { ...shown, presenceWhy: more.why, missedOffers: more.missed }
}
