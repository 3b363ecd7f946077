import type { ConversationRow, View } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { cache, conversationQuery } from '../../api/queries.ts'
import { ConversationItem } from '../../parts/conversation-item.tsx'

const rowHeight = 84

type ListProps = {
  view: View
  rows: ConversationRow[]
  waiting: number
  me: string
  open: string | undefined
  onEnd: () => void
  onRelease: () => void
  onHold: (holding: boolean) => void
}

/** Ten thousand rows cost as much as twenty. */
export function ConversationList(props: ListProps) {
  const { rows, onEnd, onHold } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (position) => rows[position]?.id ?? position,
    overscan: 6,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - 10) onEnd()
  }, [last, rows.length, onEnd])
  const openAt = rows.findIndex((row) => row.id === props.open)
  useEffect(() => {
    if (openAt >= 0) virtual.scrollToIndex(openAt, { align: 'auto' })
  }, [openAt, virtual])
  return (
    <div
      className="relative flex min-h-0 flex-1 flex-col"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold((scroller.current?.scrollTop ?? 0) > rowHeight)}
    >
      <NewPill waiting={props.waiting} onPress={props.onRelease} />
      <div ref={scroller} className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        <ul
          className="relative"
          style={{ height: virtual.getTotalSize() }}
          aria-label="Conversations"
        >
          {shown.map((item) => {
            const row = rows[item.index]
            if (!row) return null
            return (
              <li
                key={item.key}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Row row={row} view={props.view} me={props.me} open={row.id === props.open} />
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

function Row({
  row,
  view,
  me,
  open,
}: {
  row: ConversationRow
  view: View
  me: string
  open: boolean
}) {
  return (
    <Link
      to="/inbox/$view/$conversation"
      params={{ view, conversation: row.id }}
      aria-current={open ? 'true' : undefined}
      className="inset-focus block"
      onPointerEnter={() => void cache.prefetchQuery(conversationQuery(row.id))}
    >
      <ConversationItem row={row} me={me} selected={open} />
    </Link>
  )
}

function NewPill({ waiting, onPress }: { waiting: number; onPress: () => void }) {
  if (waiting === 0) return null
  return (
    <button
      type="button"
      onClick={onPress}
      className="rise absolute top-2 left-1/2 z-10 flex h-7 -translate-x-1/2 items-center gap-1 rounded-full bg-accent px-3 text-sm font-medium text-on-accent shadow-float"
    >
      <ArrowUp size={12} aria-hidden="true" />
      {waiting} new
    </button>
  )
}
