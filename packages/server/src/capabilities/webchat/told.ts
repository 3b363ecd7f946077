import type { WebchatMessage } from '@baton/contract'

/**
 * What a bubble has been told of each message. News of what it read at the beginning may come late; only what has
 * changed since is worth telling again.
 */
export type Told = {
  /** Is there anything in this message that the bubble has not heard? From now on it has. */
  isNew(message: WebchatMessage): boolean
  /** Another thread begins: its numbers mean other messages. */
  forget(): void
}

export function told(): Told {
  const heard = new Map<number, string>()
  return {
    isNew: (message) => {
      const before = heard.get(message.number)
      const now = JSON.stringify(message)
      heard.set(message.number, now)
      return before !== now
    },
    forget: () => heard.clear(),
  }
}
