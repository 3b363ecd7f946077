import { useEffect, useState } from 'react'
import { useDrafts } from './use-drafts.ts'

export type Tab = 'reply' | 'note'

/** What is being written under each tab, kept as a draft with every letter. */
export function useDraftTexts(conversation: string, tab: Tab) {
  const drafts = useDrafts()
  const [texts, setTexts] = useState({
    reply: drafts.read(conversation, 'reply'),
    note: drafts.read(conversation, 'note'),
  })
  // A refused message goes back into the store while this stands: look again when its tab comes up.
  useEffect(
    () => setTexts((now) => ({ ...now, [tab]: now[tab] || drafts.read(conversation, tab) })),
    [tab, conversation, drafts],
  )
  const write = (text: string) => {
    setTexts((now) => ({ ...now, [tab]: text }))
    drafts.write(conversation, tab, text)
  }
  return { text: texts[tab], write }
}
