import type { Problem, TimelineItem } from '@baton/contract'
import { createStore } from './store.ts'

/** What an agent has sent and the thread does not show yet. */
export type Pending = {
  key: string
  conversation: string
  kind: 'reply' | 'note'
  text: string
  at: string
  state: 'sending' | 'refused'
  problem: Problem | null
}

export const outbox = createStore<Pending[]>([])

export function putPending(entry: Pending): void {
  outbox.set((all) => [...all.filter((other) => other.key !== entry.key), entry])
}

export function changePending(key: string, change: Partial<Pending>): void {
  outbox.set((all) => all.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))
}

export function dropPending(key: string): void {
  outbox.set((all) => all.filter((entry) => entry.key !== key))
}

const skewMilliseconds = 60_000

/** Pending messages without those that the thread shows already: the stream may be faster than the answer. */
export function stillPending(entries: Pending[], timeline: TimelineItem[]): Pending[] {
  return entries.filter((entry) => !timeline.some((item) => isTheSame(entry, item)))
}

function isTheSame(entry: Pending, item: TimelineItem): boolean {
  if (item.kind === 'marker') return false
  if (item.id === entry.key) return true
  const sameKind = item.kind === (entry.kind === 'reply' ? 'message' : 'note')
  const after = Date.parse(item.at) > Date.parse(entry.at) - skewMilliseconds
  return sameKind && item.author.kind === 'agent' && item.text === entry.text && after
}
