import type { ConversationRow } from '@baton/contract'

/** The list as it stands on the screen: rows keep their places until the reader lets new work in. */
export type HeldList = { rows: ConversationRow[]; waiting: number }

/**
 * Rows in the order the reader last saw. Rows that came since are counted, not shown; rows that left the list keep
 * their place (from `memory`, as they last were), so that nothing moves under the pointer.
 */
export function heldList(
  order: string[] | null,
  fresh: ConversationRow[],
  memory: ReadonlyMap<string, ConversationRow>,
): HeldList {
  if (!order) return { rows: fresh, waiting: 0 }
  const byId = new Map(fresh.map((row) => [row.id, row]))
  const rows = order.flatMap((id) => byId.get(id) ?? memory.get(id) ?? [])
  const shown = new Set(order)
  return { rows, waiting: fresh.filter((row) => !shown.has(row.id)).length }
}
