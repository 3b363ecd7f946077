import { isMember, nextSlots, type Period, type ServicePlan, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A slot, and how many callbacks can still be promised in it. */
export type Slot = Period & { free: number }

type Wish = { workspace: WorkspaceId; team: string; from: Date; most: number }

/** A callback is promised at least so long ahead: whoever comes must be able to prepare. */
export const leadSeconds = 900

/** The next slots of a team with how many are free in each, full ones among them. */
export async function slotsOf(
  tx: Tx,
  plan: ServicePlan,
  { workspace, team, from, most }: Wish,
): Promise<Slot[]> {
  const { callbackSlotMinutes, callbacksPerAgentAndSlot } = plan.waiting
  const hours = plan.teams.find(({ id }) => id === team)?.hours
  if (!hours) return []
  const slots = nextSlots(hours, { minutes: callbackSlotMinutes, most, from: from.getTime() })
  const room = (await peopleIn(tx, workspace, team)) * callbacksPerAgentAndSlot
  const taken = await takenIn(tx, workspace, team, slots)
  return slots.map((slot) => ({ ...slot, free: Math.max(0, room - (taken.get(slot.from) ?? 0)) }))
}

async function peopleIn(tx: Tx, workspace: WorkspaceId, team: string): Promise<number> {
  const rows = await tx.rows<{ teams: string[] }>(
    sql`select teams from agents where workspace_id = ${workspace}::uuid and active and not expert`,
  )
  return rows.filter(({ teams }) => isMember(teams, team)).length
}

/** Callbacks are counted where they begin: the slots of a team are the same for everybody, unless its hours have changed. */
async function takenIn(
  tx: Tx,
  workspace: WorkspaceId,
  team: string,
  slots: readonly Period[],
): Promise<Map<number, number>> {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return new Map()
  const rows = await tx.rows<{ at: Date }>(sql`
    select due_from as at from callbacks where workspace_id = ${workspace}::uuid and team_id = ${team} and state = 'open'
      and not guaranteed and slotted and due_from >= ${new Date(first.from)}::timestamptz
      and due_from < ${new Date(last.to)}::timestamptz`)
  const counts = new Map<number, number>()
  for (const { at } of rows) {
    const slot = slots.find(({ from, to }) => from <= at.getTime() && at.getTime() < to)
    if (slot) counts.set(slot.from, (counts.get(slot.from) ?? 0) + 1)
  }
  return counts
}

/** Holds the slots of a team until the transaction ends: two who want the last one come one after the other. */
export const lockSlots = (tx: Tx, workspace: WorkspaceId, team: string): Promise<unknown> =>
  tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`slots ${workspace} ${team}`}, 0))`)
