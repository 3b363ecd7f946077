import type { ConversationRow, View } from '@baton/contract'
import { useEffect, useRef, useState } from 'react'
import { type HeldList, heldList } from '../../live/held-order.ts'
import { sortedFor } from '../../live/order.ts'

type Held = HeldList & { release: () => void; hold: (holding: boolean) => void }

/** The list in the order the reader last saw, while the pointer or the scroll says that they are reading. */
export function useHeldList(view: View, search: string, fresh: ConversationRow[]): Held {
  const memory = useRef(new Map<string, ConversationRow>())
  const [holding, hold] = useState(false)
  const [order, setOrder] = useState<string[] | null>(null)
  const sorted = sortedFor(view, fresh)
  for (const row of sorted) memory.current.set(row.id, row)
  const ids = sorted.map((row) => row.id).join(' ')
  const shownIds = useRef(ids)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or search starts a new list
  useEffect(() => setOrder(null), [view, search])
  useEffect(() => {
    if (holding) setOrder((known) => known ?? shownIds.current.split(' ').filter(Boolean))
    else setOrder(null)
  }, [holding])
  if (order === null) shownIds.current = ids
  const release = () => setOrder(holding ? ids.split(' ').filter(Boolean) : null)
  return { ...heldList(order, sorted, memory.current), release, hold }
}
