import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { house } from '../api/house.ts'
import { noticesQuery } from '../api/queries.ts'
import { isOpen } from '../live/merge-notices.ts'

/** Having a conversation open, and looking at it, acknowledges what one was told about it. */
export function useSeen(conversation: string): void {
  const { data } = useQuery(noticesQuery)
  const waits = data?.items.some((it) => it.conversation === conversation && isOpen(it)) ?? false
  useEffect(() => {
    if (!waits) return
    const look = () => {
      // When it fails the notice stays open, and the next look tries again.
      if (document.visibilityState === 'visible')
        void house.acknowledge(conversation).catch(() => undefined)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [waits, conversation])
}
