import type { ConversationDetail, ConversationRow, View } from '@baton/contract'
import type { Counts, MayDo } from '../../src/api/types.ts'
import { belongsTo, sortedFor } from '../../src/live/order.ts'

/** What may be done, roughly as the house judges it. */
export function mayDoOf(row: ConversationRow, me: string): MayDo[] {
  if (row.status === 'resolved') return ['reply', 'note', 'reopen']
  const { holder } = row
  if (holder.kind === 'human')
    return holder.agent === me
      ? ['reply', 'note', 'hand_back', 'requeue', 'resolve']
      : ['note', 'take_over']
  const always: MayDo[] = ['take_over', 'reply', 'note', 'resolve']
  if (holder.kind === 'waiting')
    return [...always, 'promise_callback', ...(holder.for === 'steer' ? (['steer'] as const) : [])]
  return [...always, ...(holder.kind === 'ai' ? (['steer'] as const) : [])]
}

const allViews: View[] = ['mine', 'unassigned', 'steer', 'assistant', 'all', 'resolved']

export function countsOf(all: ConversationDetail[], me: string): Counts {
  const count = (view: View) => all.filter((it) => belongsTo(view, it.row, me)).length
  return Object.fromEntries(allViews.map((view) => [view, count(view)])) as Counts
}

export function pageOf(all: ConversationDetail[], me: string, query: URLSearchParams) {
  const view = (query.get('view') ?? 'all') as View
  const search = (query.get('search') ?? '').toLowerCase()
  const limit = Number(query.get('limit') ?? 50)
  const from = Number(query.get('after') ?? 0)
  const rows = all
    .map((it) => it.row)
    .filter((row) => (search ? true : belongsTo(view, row, me)))
    .filter((row) => `${row.customer.name} ${row.lastLine}`.toLowerCase().includes(search))
  const items = sortedFor(view, rows).slice(from, from + limit)
  const next = from + limit < rows.length ? String(from + limit) : null
  return { items, counts: countsOf(all, me), next }
}
