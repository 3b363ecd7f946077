import type { WebchatMessage } from '@baton/contract'

type Messages = readonly WebchatMessage[]

/**
 * Puts a message in its place by number. The same number again (a replay after a reconnect) changes
 * nothing; with news in it, such as a delivery state, it takes the place of the old one.
 */
export function addMessage(messages: Messages, message: WebchatMessage): Messages {
  const at = messages.findLastIndex((known) => known.number <= message.number)
  const known = messages[at]
  if (known?.number !== message.number) return messages.toSpliced(at + 1, 0, message)
  const isReplay = JSON.stringify(known) === JSON.stringify(message)
  return isReplay ? messages : messages.with(at, message)
}

/** After a week a message opens another thread, whose numbers begin anew: a known number is another message there. */
export function isAnotherThread(messages: Messages, arriving: Messages): boolean {
  return arriving.some(({ number, id }) =>
    messages.some((known) => known.number === number && known.id !== id),
  )
}

export function newestNumber(messages: Messages): number {
  return messages.at(-1)?.number ?? 0
}

export function unreadCount(messages: Messages, readUpTo: number): number {
  return messages.filter(({ number, author }) => number > readUpTo && author.kind !== 'customer')
    .length
}
