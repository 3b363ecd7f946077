import type { Outgoing } from '../state/state.ts'
import type { Shelf } from './shelf.ts'

/**
 * What is written and not yet taken by the server. One entry of the shelf per message: two tabs
 * writing at once could otherwise overwrite each other's list.
 */
export type Outbox = {
  keep: (item: Outgoing) => void
  has: (id: string) => boolean
  drop: (id: string) => void
  all: () => Outgoing[]
  clear: () => void
}

const drawer = 'outbox:'

export function outboxOn(shelf: Shelf): Outbox {
  const ids = () =>
    shelf
      .names()
      .filter((name) => name.startsWith(drawer))
      .map((name) => name.slice(drawer.length))
  const drop = (id: string) => shelf.remove(drawer + id)
  return {
    keep: (item) => shelf.set(drawer + item.id, JSON.stringify(item)),
    has: (id) => shelf.get(drawer + id) !== null,
    drop,
    all: () =>
      ids()
        .flatMap((id) => readOutgoing(shelf.get(drawer + id)))
        .sort((a, b) => a.writtenAt - b.writtenAt),
    clear: () => ids().forEach(drop),
  }
}

/** Whatever a message was in the middle of when the page went away, it waits again now. */
export function readOutgoing(value: string | null): Outgoing[] {
  try {
    const item = JSON.parse(value ?? 'null') as Outgoing | null
    return item?.id && typeof item.text === 'string'
      ? [{ ...item, progress: { at: 'waiting' } }]
      : []
  } catch {
    // Not ours, or cut off: nothing to send.
    return []
  }
}

/** The id of the message whose entry changed, if the entry is one of the outbox. */
export function outboxIdOf(name: string): string | null {
  return name.startsWith(drawer) ? name.slice(drawer.length) : null
}
