import type { MessageView, TimelineItem } from '@baton/contract'
import { StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Marker, NoteView } from '../api/types.ts'
import { useNow } from '../live/now.ts'
import { MessageBubble } from './message-bubble.tsx'
import { clockOf, dayKey, dayWords } from './time.ts'

const chainMilliseconds = 3 * 60_000

/** Same author, shortly after: the byline is not repeated. */
export function isChained(item: TimelineItem, before: TimelineItem | undefined): boolean {
  if (item.kind !== 'message' || before?.kind !== 'message') return false
  const sameAuthor =
    item.author.kind === before.author.kind && item.author.name === before.author.name
  return sameAuthor && Date.parse(item.at) - Date.parse(before.at) < chainMilliseconds
}

export const messageAnchor = (number: number) => `message-${number}`
/** The message that the end of an address names; null: none. */
export const numberIn = (hash: string): number | null => {
  const number = /^message-(\d+)$/.exec(hash)?.[1]
  return number ? Number(number) : null
}

/** What can be done with a message, if anything. */
type ActionsOn = (message: MessageView) => ReactNode

type ThreadProps = { items: TimelineItem[]; actionsOn?: ActionsOn }

export function Thread({ items, actionsOn }: ThreadProps) {
  const today = Math.floor(useNow() / 60_000) * 60_000
  return (
    <ol className="flex flex-col">
      {items.map((item, position) => {
        const before = items[position - 1]
        const newDay = !before || dayKey(before.at) !== dayKey(item.at)
        return (
          <li
            key={item.id}
            id={item.kind === 'marker' ? undefined : messageAnchor(item.number)}
            className="scroll-my-24 rounded-lg"
          >
            {newDay && <Day words={dayWords(item.at, today)} />}
            <Item item={item} chained={!newDay && isChained(item, before)} actionsOn={actionsOn} />
          </li>
        )
      })}
    </ol>
  )
}

type ItemProps = { item: TimelineItem; chained: boolean; actionsOn: ActionsOn | undefined }

function Item({ item, chained, actionsOn }: ItemProps) {
  if (item.kind === 'message')
    return <MessageBubble message={item} chained={chained} actions={actionsOn?.(item)} />
  if (item.kind === 'note') return <Note note={item} />
  return <MarkerLine marker={item} />
}

function Day({ words }: { words: string }) {
  return (
    <div className="mt-5 flex items-center gap-3 text-xs font-medium text-ink-faint">
      <span className="h-px flex-1 bg-line" />
      {words}
      <span className="h-px flex-1 bg-line" />
    </div>
  )
}

export function Note({ note }: { note: NoteView }) {
  return (
    <div className="mt-4 ml-auto w-fit max-w-[min(560px,84%)] rounded-lg border border-note-line bg-note-soft px-3.5 py-2">
      <div className="flex items-center gap-1.5 text-sm text-note">
        <StickyNote size={13} aria-hidden="true" />
        <span className="font-medium">{note.author.name}</span>
        <span>note, only the team sees it</span>
        <time dateTime={note.at}>{clockOf(note.at)}</time>
      </div>
      <p className="mt-0.5 text-md wrap-anywhere whitespace-pre-wrap">{note.text}</p>
    </div>
  )
}

function MarkerLine({ marker }: { marker: Marker }) {
  return (
    <p className="mx-auto mt-4 max-w-[84%] text-center text-sm text-ink-faint text-pretty">
      {marker.text} · <time dateTime={marker.at}>{clockOf(marker.at)}</time>
    </p>
  )
}
