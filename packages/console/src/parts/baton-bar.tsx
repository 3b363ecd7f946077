import type { ConversationRow } from '@baton/contract'
import { useRef } from 'react'
import { classNames } from '../design/class-names.ts'
import { useNow } from '../live/now.ts'
import { type HolderLook, holderLook } from './holder.ts'

const colours: Record<HolderLook, string> = {
  assistant: 'bg-assistant',
  guided: 'bg-[linear-gradient(90deg,var(--assistant)_82%,var(--human)_82%)]',
  waiting: 'bg-waiting-mark',
  overdue: 'bg-urgent',
  human: 'bg-human',
  resolved: 'bg-line-strong',
}

/** Three pixels that say who holds the baton. When it passes, the new colour slides over the old: people come from the right. */
export function BatonBar({ row }: { row: ConversationRow }) {
  const look = holderLook(row, useNow())
  const shown = useRef({ id: row.id, look, before: look, passed: false })
  if (shown.current.id !== row.id) shown.current = { id: row.id, look, before: look, passed: false }
  else if (shown.current.look !== look)
    shown.current = { id: row.id, look, before: shown.current.look, passed: true }
  const { before, passed } = shown.current
  const fromRight = look === 'human' || look === 'guided'
  return (
    <div className={classNames('relative h-[3px] shrink-0', colours[before])} aria-hidden="true">
      <div
        key={look}
        className={classNames(
          'absolute inset-0',
          colours[look],
          passed && 'baton-pass',
          fromRight ? 'origin-right' : 'origin-left',
        )}
      />
    </div>
  )
}
