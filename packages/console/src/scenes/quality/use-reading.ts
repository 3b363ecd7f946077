import type { AnswerAudit } from '@baton/contract'
import { useState } from 'react'
import { useShortcut } from '../../keyboard/use-shortcut.ts'

/** Which answer is open, and the way through the list by J and K; the one after a judged answer opens by itself. */
export function useReading(audits: AnswerAudit[]) {
  const [at, setAt] = useState<{ id: string | undefined; position: number; moved: boolean }>({
    id: undefined,
    position: 0,
    moved: false,
  })
  const found = audits.findIndex(({ id }) => id === at.id)
  const position = found >= 0 ? found : Math.min(at.position, audits.length - 1)
  const open = audits[position]
  const go = (to: number) => {
    const next = audits[to]
    if (next) setAt({ id: next.id, position: to, moved: true })
  }
  useShortcut('next', () => go(position + 1))
  useShortcut('previous', () => go(position - 1))
  return {
    open,
    takesFocus: at.moved,
    read: (id: string) => go(audits.findIndex((it) => it.id === id)),
    /** The open one is judged and goes; what stands in its place is next. */
    leave: () => setAt({ id: undefined, position, moved: true }),
  }
}
