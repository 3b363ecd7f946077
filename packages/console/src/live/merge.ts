import type { ConversationDetail, ConversationRow, TimelineItem, View } from '@baton/contract'
import type { ConversationPage } from '../api/types.ts'
import { belongsTo } from './order.ts'

/** New items into a thread: an item known already is replaced in its place, the rest is appended in order of time. */
export function mergeTimeline(known: TimelineItem[], arrived: TimelineItem[]): TimelineItem[] {
  if (arrived.length === 0) return known
  const byId = new Map(arrived.map((item) => [item.id, item]))
  const kept = known.map((item) => byId.get(item.id) ?? item)
  const seen = new Set(known.map((item) => item.id))
  const added = arrived.filter((item) => !seen.has(item.id))
  return [...kept, ...added].sort(inOrder)
}

function inOrder(left: TimelineItem, right: TimelineItem): number {
  if (left.kind !== 'marker' && right.kind !== 'marker') return left.number - right.number
  return left.at.localeCompare(right.at)
}

/** A late row never overwrites a newer one: the epoch and the newest message only grow. */
export function isNewer(known: ConversationRow | undefined, arrived: ConversationRow): boolean {
  if (!known) return true
  if (arrived.epoch !== known.epoch) return arrived.epoch > known.epoch
  return arrived.newestMessage >= known.newestMessage
}

export function mergeDetail(
  known: ConversationDetail,
  row: ConversationRow,
  items: TimelineItem[],
): ConversationDetail {
  return {
    ...known,
    row: isNewer(known.row, row) ? row : known.row,
    timeline: mergeTimeline(known.timeline, items),
  }
}

type Pages = { pages: ConversationPage[]; pageParams: unknown[] }

/** The row into, within, or out of one list. New rows go to the first page; sorting is the reader's work. */
export function mergeRow<Known extends Pages>(
  known: Known,
  row: ConversationRow,
  place: { view: View; me: string; searching: boolean },
): Known {
  const current = known.pages.flatMap((page) => page.items).find((item) => item.id === row.id)
  if (current && !isNewer(current, row)) return known
  const stays = belongsTo(place.view, row, place.me)
  if (!current && (!stays || place.searching)) return known
  const pages = known.pages.map((page, position) => ({
    ...page,
    items: placed(page.items, row, stays, !current && position === 0),
  }))
  return { ...known, pages }
}

function placed(items: ConversationRow[], row: ConversationRow, stays: boolean, first: boolean) {
  if (first) return [row, ...items]
  return items.flatMap((item) => (item.id !== row.id ? [item] : stays ? [row] : []))
}
