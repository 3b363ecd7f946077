import { useEffect, useRef, useState } from 'react'
import type { CallbackView, MoveCallbackBody } from '../../api/reaching-types.ts'
import { CallbackBlock } from './callback-block.tsx'
import { atMinute, hourPixels, inLanes, isSameDay, minuteOfDay } from './days.ts'

const stepMinutes = 30
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** A column: a day of everybody, or one day of one person. `agent` is whose it becomes when dropped here. */
export type CalendarColumn = {
  key: string
  word: string
  day: Date
  items: CallbackView[]
  agent?: string | null
}

type CalendarGridProps = {
  columns: CalendarColumn[]
  now: number
  onOpen: (callback: CallbackView) => void
  onMove: (callback: CallbackView, to: MoveCallbackBody) => void
}

/** Days or people side by side, hours from top to bottom; a callback can be pulled to another time. */
export function CalendarGrid({ columns, now, onOpen, onMove }: CalendarGridProps) {
  const place = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState<CallbackView | null>(null)
  // The working day, not midnight.
  useEffect(() => {
    place.current?.scrollTo({ top: 7.5 * hourPixels })
  }, [])
  return (
    <section
      ref={place}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Calendar"
      className="inset-focus scroll-quiet relative min-w-0 flex-1 overflow-auto"
    >
      <div
        className="grid min-w-120"
        style={{ gridTemplateColumns: `48px repeat(${columns.length}, minmax(96px, 1fr))` }}
      >
        <span className="sticky top-0 z-20 border-b bg-surface" />
        {columns.map(({ key, word, day, agent }) => (
          <DayHead
            key={key}
            word={word}
            isToday={agent === undefined && isSameDay(day, new Date(now))}
          />
        ))}
        <div aria-hidden="true">
          {hours.map((hour) => (
            <div
              key={hour}
              className="relative text-right text-xs text-ink-faint tabular"
              style={{ height: hourPixels }}
            >
              {hour > 0 && <span className="absolute -top-2 right-2">{hour}:00</span>}
            </div>
          ))}
        </div>
        {columns.map(({ key, day, items, agent }) => (
          <DayColumn
            key={key}
            day={day}
            now={now}
            items={items}
            onOpen={onOpen}
            onDrag={setDragged}
            onDrop={(minute) => {
              const slot = atMinute(day, minute).toISOString()
              if (dragged) onMove(dragged, agent === undefined ? { slot } : { slot, agent })
              setDragged(null)
            }}
          />
        ))}
      </div>
    </section>
  )
}

function DayHead({ word, isToday }: { word: string; isToday: boolean }) {
  return (
    <div
      className={`sticky top-0 z-20 truncate border-b border-l bg-surface px-2 py-1.5 tabular ${isToday ? 'font-semibold text-accent' : 'text-ink-soft'}`}
    >
      {word}
    </div>
  )
}

type DayColumnProps = {
  day: Date
  now: number
  items: CallbackView[]
  onOpen: (callback: CallbackView) => void
  onDrag: (callback: CallbackView | null) => void
  onDrop: (minute: number) => void
}

function DayColumn({ day, now, items, onOpen, onDrag, onDrop }: DayColumnProps) {
  const [over, setOver] = useState<number | null>(null)
  const minuteAt = (event: { clientY: number; currentTarget: HTMLElement }) => {
    const top = event.clientY - event.currentTarget.getBoundingClientRect().top
    return Math.floor(((top / hourPixels) * 60) / stepMinutes) * stepMinutes
  }
  const spanOf = ({ dueFrom, dueTo }: CallbackView) => {
    const from = minuteOfDay(new Date(dueFrom ?? now))
    const length = dueFrom && dueTo ? (Date.parse(dueTo) - Date.parse(dueFrom)) / 60_000 : 30
    return { from, to: from + Math.max(20, Math.min(length, 1_440 - from)) }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pulling is one way of moving; the dialog of each callback is the other
    <div
      className="relative border-l"
      style={{
        height: hourPixels * 24,
        background: `repeating-linear-gradient(to bottom, var(--line) 0 1px, transparent 1px ${hourPixels}px)`,
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(minuteAt(event))
      }}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(null)
        onDrop(minuteAt(event))
      }}
    >
      {over !== null && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-0.5 rounded-sm outline-2 outline-accent"
          style={{ top: (over / 60) * hourPixels, height: hourPixels / 2 }}
        />
      )}
      {inLanes(items, spanOf).map(({ item, lane, lanes }) => (
        <CallbackBlock
          key={item.id}
          callback={item}
          now={now}
          span={spanOf(item)}
          lane={lane}
          lanes={lanes}
          onOpen={() => onOpen(item)}
          onDrag={onDrag}
        />
      ))}
      {isSameDay(day, new Date(now)) && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-0 z-10 h-0.5 bg-urgent"
          style={{ top: (minuteOfDay(new Date(now)) / 60) * hourPixels }}
        />
      )}
    </div>
  )
}
