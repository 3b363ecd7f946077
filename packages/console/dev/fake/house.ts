import type { ConversationDetail, ConversationRow, LiveEvent, TimelineItem } from '@baton/contract'
import { authorOf, newestOf } from './build.ts'
import { today } from './clock.ts'
import { moreStories } from './more-stories.ts'
import { mayDoOf } from './rules.ts'
import { chargedTwice, stuckQuestion } from './stories.ts'

type Listener = (event: LiveEvent, id: number) => void

/** The invented house: everything in memory, begun anew with each start. */
export function createHouse() {
  const conversations = [chargedTwice(), stuckQuestion(), ...moreStories()]
  const listeners = new Set<Listener>()
  const past: { id: number; event: LiveEvent }[] = []
  const tell = (event: LiveEvent) => {
    const id = past.length + 1
    past.push({ id, event })
    for (const listener of listeners) listener(event, id)
  }
  const change = (it: ConversationDetail, row: Partial<ConversationRow>, items: TimelineItem[]) => {
    it.timeline.push(...items)
    it.row = {
      ...it.row,
      ...newestOf(it.timeline),
      ...row,
      epoch: it.row.epoch + (row.holder ? 1 : 0),
    }
    tell({ kind: 'conversation', row: it.row, items, events: [] })
    return { row: it.row }
  }
  return {
    conversations,
    listeners,
    past,
    tell,
    change,
    me: null as string | null,
  }
}

export type House = ReturnType<typeof createHouse>

let lastItem = 0
const nextNumber = (it: ConversationDetail) => it.row.newestMessage + 1

export function markerOf(event: string, text: string): TimelineItem {
  lastItem += 1
  return { kind: 'marker', id: `m-${lastItem}`, at: today(), event, text }
}

export function messageFrom(
  it: ConversationDetail,
  kind: 'customer' | 'assistant' | 'agent',
  text: string,
): TimelineItem {
  lastItem += 1
  return {
    kind: 'message',
    id: `n-${lastItem}`,
    number: nextNumber(it),
    at: today(),
    text,
    author: authorOf(kind, it.customer),
    attachments: [],
    sources: [],
    choices: [],
    delivery: kind === 'customer' ? null : { state: 'sent', problem: null },
  }
}

export function noteFrom(it: ConversationDetail, text: string): TimelineItem {
  lastItem += 1
  return {
    kind: 'note',
    id: `n-${lastItem}`,
    number: nextNumber(it),
    at: today(),
    text,
    author: authorOf('agent', it.customer),
  }
}

/** As the signed-in agent sees it. */
export const detailFor = (it: ConversationDetail, me: string): ConversationDetail => ({
  ...it,
  mayDo: mayDoOf(it.row, me),
})
