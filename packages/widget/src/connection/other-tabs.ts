import type { Outgoing } from '../state/state.ts'
import { outboxIdOf, readOutgoing } from './outbox.ts'
import { readEntry, visitorEntry } from './visitor.ts'

type Listener = {
  written: (item: Outgoing) => void
  gone: (id: string) => void
  visitorChanged: () => void
  read: (upTo: number) => void
}

/** What another tab of the same site puts on the shelf, this one hears of: the browser tells. */
export function hearOtherTabs(prefix: string, listener: Listener): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(prefix)) return
    const name = key.slice(prefix.length)
    const id = outboxIdOf(name)
    if (id && newValue) readOutgoing(newValue).forEach(listener.written)
    else if (id) listener.gone(id)
    else if (name === visitorEntry && newValue) listener.visitorChanged()
    else if (name === readEntry) listener.read(Number(newValue) || 0)
  })
}
