/** What was begun and not sent, one per agent, conversation and tab, kept in this browser. */
export type DraftStore = {
  read: (conversation: string, kind: string) => string
  write: (conversation: string, kind: string, text: string) => void
}

export function createDraftStore(
  owner: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DraftStore {
  const place = (conversation: string, kind: string) =>
    `baton.draft.${owner}.${kind}.${conversation}`
  return {
    read: (conversation, kind) => storage.getItem(place(conversation, kind)) ?? '',
    write: (conversation, kind, text) => {
      if (text.trim() === '') storage.removeItem(place(conversation, kind))
      else storage.setItem(place(conversation, kind), text)
    },
  }
}
