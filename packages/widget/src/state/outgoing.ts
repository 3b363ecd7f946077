import type { WebchatMessage } from '@baton/contract'
import type { Outgoing, Progress, State } from './state.ts'

type List = readonly Outgoing[]

export function addOutgoing(now: State, item: Outgoing): List {
  if (now.outgoing.some((known) => known.id === item.id)) return now.outgoing
  const shown = withoutShown([item], now.messages).length === 0
  if (shown) return now.outgoing
  return [...now.outgoing, item].sort((a, b) => a.writtenAt - b.writtenAt)
}

/** An accepted message that the stream has already brought needs no second place in the thread. */
export function noteProgress(now: State, id: string, progress: Progress): List {
  const changed = now.outgoing.map((item) => (item.id === id ? { ...item, progress } : item))
  return withoutShown(changed, now.messages)
}

/** Leaves out what is in the thread now. The server may know a message by our id or by its own. */
export function withoutShown(outgoing: List, messages: readonly WebchatMessage[]): List {
  if (outgoing.length === 0) return outgoing
  const shown = new Set(messages.map((message) => message.id))
  const left = outgoing.filter(
    ({ id, progress }) => !shown.has(id) && !(progress.at === 'accepted' && shown.has(progress.as)),
  )
  return left.length === outgoing.length ? outgoing : left
}
