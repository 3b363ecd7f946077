import type { BoardPerson } from '@baton/contract'
import type { AgentId, Candidate, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { bare, offersOf } from './offers.store.ts'

type Held = BoardPerson['holds'][number] & { agent: AgentId }

/** The people with what they hold; one statement for all they hold. */
export async function peopleOf(
  tx: Tx,
  workspace: WorkspaceId,
  candidates: readonly Candidate[],
): Promise<BoardPerson[]> {
  const found = new Map(candidates.map((each) => [each.id, each]))
  const rows = await tx.rows<{ id: AgentId; name: string; why: string | null; missed: number }>(sql`
    select id, name, presence_why as why, missed_offers as missed from agents
    where workspace_id = ${workspace}::uuid and active order by name, id`)
  const held = Map.groupBy(await heldBy(tx, workspace), ({ agent }) => agent)
  const offers = Map.groupBy(await offersOf(tx, workspace, {}), ({ agent }) => agent)
  return rows.flatMap(({ id, name, why, missed }) => {
    const candidate = found.get(id)
    if (!candidate) return []
    const { expert, teams, skills, languages, presence, isHere, onShift } = candidate
    const { load, capacity, open, channelCapacity } = candidate
    const state = { presence, isHere, onShift, load, capacity, open, channelCapacity }
    return {
      ...{ agent: { id, name }, expert, teams, skills, languages },
      state: { ...state, presenceWhy: why, missedOffers: missed },
      holds: (held.get(id) ?? []).map(({ agent: _, ...each }) => each),
      offers: (offers.get(id) ?? []).map(bare),
    }
  })
}

async function heldBy(tx: Tx, workspace: WorkspaceId): Promise<Held[]> {
  const rows = await tx.rows<
    Omit<Held, 'since' | 'unansweredSince'> & { since: Date; unansweredSince: Date | null }
  >(sql`
    select e.in_hand_of as agent, c.id as conversation, u.name as customer, c.channel, e.weight,
      coalesce(e.met_at, e.raised_at) as since, c.unanswered_since as "unansweredSince"
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null and e.stage = 'taken_over'
    order by since, c.id`)
  return rows.map(({ since, unansweredSince, ...each }) => ({
    ...each,
    since: since.toISOString(),
    unansweredSince: unansweredSince?.toISOString() ?? null,
  }))
}
