import { useMemo } from 'react'
import { createDraftStore, type DraftStore } from '../../live/drafts.ts'
import { useMe } from '../use-me.ts'

/** My drafts in this browser. */
export function useDrafts(): DraftStore {
  const me = useMe().agent.id
  return useMemo(() => createDraftStore(me, localStorage), [me])
}
