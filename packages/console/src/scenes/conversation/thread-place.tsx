import type { ConversationDetail } from '@baton/contract'
import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { typing } from '../../live/live-cache.ts'
import { dropPending, outbox, stillPending } from '../../live/outbox.ts'
import { PendingMessage } from '../../parts/pending-message.tsx'
import { numberIn, Thread } from '../../parts/thread.tsx'
import { letIn } from './enter-thread.ts'
import { JudgePlace, mayBeJudged } from './judge-place.tsx'
import { showMessage } from './show-message.ts'
import { useDrafts } from './use-drafts.ts'
import { useSending } from './use-sending.ts'

const nearEnd = 120

type ThreadPlaceProps = { detail: ConversationDetail; onDraftBack: (tab: 'reply' | 'note') => void }

/** The thread, kept at its end while the reader is there and left alone while they read above. */
export function ThreadPlace({ detail, onDraftBack }: ThreadPlaceProps) {
  const id = detail.row.id
  const drafts = useDrafts()
  const place = useRef<HTMLDivElement | null>(null)
  const follows = useRef(true)
  const { again } = useSending(id)
  const mine = outbox.use().filter((entry) => entry.conversation === id)
  const pending = stillPending(mine, detail.timeline)
  const shown = `${detail.timeline.length} ${pending.map((entry) => entry.state)}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when something was added
  useLayoutEffect(() => {
    if (follows.current && place.current) place.current.scrollTop = place.current.scrollHeight
  }, [shown])
  useEffect(() => stayAtEnd(place, follows), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each conversation is another thread
  useEffect(() => letIn(place.current), [id])
  const wanted = numberIn(useLocation().hash)
  // After the scroll to the end: an address that names a message wins.
  useEffect(() => {
    if (wanted === null) return
    follows.current = false
    showMessage(wanted)
  }, [wanted])
  const watch = () => {
    const it = place.current
    if (it) follows.current = it.scrollHeight - it.scrollTop - it.clientHeight < nearEnd
  }
  return (
    <section
      ref={place}
      id="thread"
      data-conversation={id}
      aria-label="Messages"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      onScroll={watch}
      className="inset-focus scroll-quiet min-h-0 flex-1 overflow-y-auto px-5 pb-4 max-two:px-3"
    >
      <Thread
        items={detail.timeline}
        actionsOn={(message) =>
          mayBeJudged(message) && <JudgePlace conversation={id} message={message} />
        }
      />
      {pending.map((entry) => (
        <PendingMessage
          key={entry.key}
          entry={entry}
          onAgain={(anyway) => void again(entry, anyway ? null : detail.row.newestCustomerMessage)}
          onTakeBack={() => {
            drafts.write(id, entry.kind, entry.text)
            dropPending(entry.key)
            onDraftBack(entry.kind)
          }}
        />
      ))}
      <TypingLine id={id} />
    </section>
  )
}

/** What comes up below takes room from the thread, and would cover the last words. */
function stayAtEnd(place: RefObject<HTMLDivElement | null>, follows: RefObject<boolean>) {
  const it = place.current
  if (!it) return undefined
  const watcher = new ResizeObserver(() => {
    if (follows.current) it.scrollTop = it.scrollHeight
  })
  watcher.observe(it)
  return () => watcher.disconnect()
}

function TypingLine({ id }: { id: string }) {
  const who = typing.use()[id]
  return <p className="mt-2 h-4 text-sm text-ink-faint">{who ? `${who.who} is writing…` : ''}</p>
}
