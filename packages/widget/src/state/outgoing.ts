import type { WebchatMessage } from '@baton/contract'
import type { Outgoing, State } from './state.ts'

type List = readonly Outgoing[]

export function addOutgoing(now: State, item: Outgoing): List {
  if (now.outgoing.some((known) => known.id === item.id)) return now.outgoing
  const shown = withoutShown([item], now.messages).length === 0
  if (shown) return now.outgoing
  return [...now.outgoing, item].sort((a, b) => a.writtenAt - b.writtenAt)
}

/** An accepted message that the stream has already brought needs no second place in the thread. */
export function changeOutgoing(now: State, id: string, change: Partial<Outgoing>): List {
  const { failure: _, ...cleared } = now.outgoing.find((item) => item.id === id) ?? {}
  const changed = now.outgoing.map((item) =>
    item.id === id ? { ...(cleared as Outgoing), ...change } : item,
  )
  return withoutShown(changed, now.messages)
}

/** Leaves out what is in the thread now. The server may know a message by our id or by its own. */
export function withoutShown(outgoing: List, messages: readonly WebchatMessage[]): List {
  if (outgoing.length === 0) return outgoing
  const shown = new Set(messages.map((message) => message.id))
  const left = outgoing.filter(
    (item) => !shown.has(item.id) && !(item.acceptedAs && shown.has(item.acceptedAs)),
  )
  return left.length === outgoing.length ? outgoing : left
}
