import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { BoardPerson } from '../../api/reaching-types.ts'
import { useNow } from '../../live/now.ts'
import { ChannelIcon } from '../../parts/channel-icon.tsx'
import { spanWords } from '../../parts/time.ts'
import { useBoard } from './board-context.ts'

type HeldRowProps = { held: BoardPerson['holds'][number]; holder: string }

/** Something in somebody's hands; can be pulled out of them as well. */
export function HeldRow({ held, holder }: HeldRowProps) {
  const { onDrag, onMove } = useBoard()
  const now = useNow()
  const what = { conversation: held.conversation, customer: held.customer, from: holder }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'a' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onMove(what)
  }
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', held.customer)
        onDrag(what)
      }}
      onDragEnd={() => onDrag(null)}
      className="cursor-grab"
    >
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: held.conversation }}
        onKeyDown={hear}
        draggable={false}
        aria-keyshortcuts="a"
        className="inset-focus flex h-6 items-center gap-1.5 rounded-sm text-sm hover:bg-hover"
      >
        <ChannelIcon kind={held.channel} size={12} />
        <span className="min-w-0 flex-1 truncate">{held.customer}</span>
        {held.unansweredSince && (
          <time className="text-waiting">
            unanswered {spanWords(now - Date.parse(held.unansweredSince))}
          </time>
        )}
      </Link>
    </li>
  )
}
