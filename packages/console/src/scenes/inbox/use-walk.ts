import type { ConversationRow, View } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { cache, conversationQuery } from '../../api/queries.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { enterThread } from '../conversation/enter-thread.ts'

/** The neighbours are at hand before J or K asks for them. */
function prefetchBoth(...ids: (string | undefined)[]): void {
  for (const id of ids) if (id) void cache.prefetchQuery(conversationQuery(id))
}

/** J and K walk the list and open as they go; Enter goes into the thread. */
export function useWalk(view: View, rows: ConversationRow[], open: string | undefined): void {
  const navigate = useNavigate()
  const at = rows.findIndex((row) => row.id === open)
  const before = rows[at - 1]?.id
  const after = rows[at + 1]?.id
  useEffect(() => prefetchBoth(before, after), [before, after])
  const go = (position: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, position))]
    if (!row) return
    // A view that was just clicked keeps the cursor, and Enter would choose it again instead of going into the thread.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void navigate({
      to: '/inbox/$view/$conversation',
      params: { view, conversation: row.id },
      replace: open !== undefined,
    })
  }
  useShortcut('next', () => go(at + 1))
  useShortcut('previous', () => go(at < 0 ? 0 : at - 1))
  useShortcut('open', () => {
    if (open) enterThread(open)
    else go(0)
  })
}
