import type { WebchatMessage } from '@baton/contract'
import type { Connection } from './connection/connection.ts'
import type { Door } from './connection/door.ts'
import type { Outbox } from './connection/outbox.ts'
import { currentPage, newId } from './connection/page.ts'
import type { Shelf } from './connection/shelf.ts'
import type { Visitor } from './connection/visitor.ts'
import type { Control, HowItWas, Outgoing, Verdict } from './state/state.ts'
import type { Store } from './state/store.ts'
import { newestNumber } from './state/thread.ts'

/** What a customer can do. The parts call these and know nothing of wires. */
export type Actions = {
  open: () => void
  close: () => void
  say: (text: string, control?: Control) => void
  /** Takes a message back into the composer to be changed. */
  edit: (item: Outgoing) => void
  /** Closes the other ways out of this wait, until they are asked for. */
  keepWaiting: (since: string | null) => void
  tryAgain: () => void
  draft: () => string
  typed: (draft: string) => void
  /** Resolves with whether the server knows it now. */
  judge: (answer: Answer, verdict: Verdict) => Promise<boolean>
  sayHowItWas: (answer: HowItWas) => void
  /** What was said of an answer in this tab. */
  verdictOn: (answer: Answer) => string | null
  read: () => void
}

type Answer = Pick<WebchatMessage, 'id' | 'number'>

type Parts = {
  door: Door
  store: Store
  outbox: Outbox
  visitor: Visitor
  connection: Connection
  /** What only this tab remembers: the draft, and whether the panel is open. */
  tab: Shelf
  flush: () => void
  typing: () => void
}

export const draftEntry = 'draft'
export const panelEntry = 'panel'

export function actionsOf({ store, connection, flush, ...parts }: Parts): Actions {
  return {
    ...panelActions(store, connection, parts.tab),
    ...writingActions({ store, connection, flush, ...parts }),
    ...judgingActions(parts),
    keepWaiting: (since) => store.tell({ kind: 'wait_kept', since }),
    tryAgain: () => {
      connection.want()
      flush()
    },
    read: () => {
      const upTo = newestNumber(store.now().messages)
      if (upTo > store.now().readUpTo) parts.visitor.markRead(upTo)
      store.tell({ kind: 'read', upTo })
    },
  }
}

function panelActions(store: Store, connection: Connection, tab: Shelf) {
  return {
    open: () => {
      tab.set(panelEntry, 'open')
      store.tell({ kind: 'panel_opened' })
      connection.want()
    },
    close: () => {
      tab.remove(panelEntry)
      store.tell({ kind: 'panel_closed' })
    },
  }
}

function writingActions({ store, outbox, connection, tab, flush, typing }: Parts) {
  return {
    say: (text: string, control?: Control) => {
      const item = newOutgoing(text, control)
      outbox.keep(item)
      store.tell({ kind: 'written', item })
      connection.want()
      flush()
    },
    edit: ({ id, text }: Outgoing) => {
      tab.set(draftEntry, [tab.get(draftEntry), text].filter(Boolean).join('\n'))
      store.tell({ kind: 'given_back', id })
    },
    draft: () => tab.get(draftEntry) ?? '',
    typed: (draft: string) => {
      tab.set(draftEntry, draft)
      if (draft.trim()) typing()
    },
  }
}

function judgingActions({ door, visitor, tab }: Pick<Parts, 'door' | 'visitor' | 'tab'>) {
  return {
    judge: async ({ id, number }: Answer, verdict: Verdict) => {
      const { ok } = await door.tell(visitor.token(), 'judge', { number, verdict })
      if (ok) tab.set(id, verdict)
      return ok
    },
    sayHowItWas: (answer: HowItWas) => void door.tell(visitor.token(), 'survey', answer),
    verdictOn: ({ id }: Answer) => tab.get(id),
  }
}

let lastWritten = 0

function newOutgoing(text: string, control?: Control): Outgoing {
  // Two messages of one millisecond still have an order.
  lastWritten = Math.max(Date.now(), lastWritten + 1)
  const item = { id: newId(), text, page: currentPage(), writtenAt: lastWritten }
  return { ...item, ...(control ? { control } : {}), progress: { at: 'waiting' } }
}
