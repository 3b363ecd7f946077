import type { ConversationRow, View } from '@baton/contract'

const urgencyRank = { critical: 0, high: 1, normal: 2, low: 3 } as const

const oldestFirst = (left: string | null, right: string | null) =>
  (left ?? '9999').localeCompare(right ?? '9999')

/** Waiting work: most urgent first, then who waits longest. */
export function byUrgencyAndWait(left: ConversationRow, right: ConversationRow): number {
  return (
    urgencyRank[left.urgency] - urgencyRank[right.urgency] ||
    oldestFirst(left.waitingSince, right.waitingSince) ||
    left.id.localeCompare(right.id)
  )
}

/** My own work: who waits for my answer first (longest wait on top), then the newest activity. */
export function byUnanswered(left: ConversationRow, right: ConversationRow): number {
  return (
    oldestFirst(left.unansweredSince, right.unansweredSince) ||
    right.lastAt.localeCompare(left.lastAt) ||
    left.id.localeCompare(right.id)
  )
}

export function byActivity(left: ConversationRow, right: ConversationRow): number {
  return right.lastAt.localeCompare(left.lastAt) || left.id.localeCompare(right.id)
}

const orders: Record<View, (left: ConversationRow, right: ConversationRow) => number> = {
  mine: byUnanswered,
  unassigned: byUrgencyAndWait,
  steer: byUrgencyAndWait,
  assistant: byActivity,
  all: byActivity,
  resolved: byActivity,
}

export function sortedFor(view: View, rows: ConversationRow[]): ConversationRow[] {
  return [...rows].sort(orders[view])
}

/** Does the row stand in this list? The same rule as the house's, so that a live row lands at once. */
export function belongsTo(view: View, row: ConversationRow, me: string): boolean {
  if (view === 'unassigned' && row.callbackSince && row.holder.kind !== 'human') return true
  if (view === 'resolved') return row.status === 'resolved'
  if (view === 'all') return row.status === 'open'
  if (row.status === 'resolved') return false
  const { holder } = row
  switch (view) {
    case 'mine':
      return (holder.kind === 'human' || holder.kind === 'guided') && holder.agent === me
    case 'unassigned':
      return holder.kind === 'waiting' && holder.for === 'takeover'
    case 'steer':
      return holder.kind === 'waiting' && holder.for === 'steer'
    case 'assistant':
      return holder.kind === 'ai' || holder.kind === 'guided'
  }
}
