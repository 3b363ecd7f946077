import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Row, rowsOf } from '../state/rows.ts'
import { useBubble } from './bubble-context.ts'
import { Choices } from './choices.tsx'
import { Greeting } from './greeting.tsx'
import { Icon } from './icon.tsx'
import { Message } from './message.tsx'
import { OutgoingMessage } from './outgoing-message.tsx'
import { Typing } from './typing.tsx'

/** The conversation. It follows its end as long as the customer is there, and never moves under a reader. */
export function Thread() {
  const { state, texts } = useBubble()
  const rows = useMemo(() => rowsOf(state), [state.messages, state.outgoing, state.conversation])
  const { scroller, isAway, onScroll, toEnd } = useEnd([rows, state.typing, state.house])
  const last = rows.at(-1)
  return (
    <div class="thread">
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div class="scroller" ref={scroller} onScroll={onScroll} tabIndex={0}>
        <Greeting />
        <div role="log" aria-live="polite" aria-label={texts.conversation}>
          {rows.map((row) => (
            <RowOf key={row.key} row={row} isLast={row === last} />
          ))}
        </div>
        {last?.kind === 'message' && <Choices items={last.message.choices} />}
        <Typing />
      </div>
      {isAway && (
        <button type="button" class="below" onClick={toEnd}>
          <Icon name="down" />
          {texts.newBelow}
        </button>
      )}
    </div>
  )
}

function RowOf({ row, isLast }: { row: Row; isLast: boolean }) {
  // The same node as before is not drawn again: a keystroke does not touch a thread of hundreds.
  return useMemo(() => {
    if (row.kind === 'message') return <Message {...row} isLast={isLast} />
    if (row.kind === 'outgoing') return <OutgoingMessage item={row.item} />
    return <Line row={row} />
  }, [row, isLast])
}

function Line({ row }: { row: Exclude<Row, { kind: 'message' | 'outgoing' }> }) {
  const { texts, clock } = useBubble()
  if (row.kind === 'day') return <div class="line day">{clock.day(row.at)}</div>
  const joined = row.kind === 'joined'
  return (
    <div class={`line ${joined ? 'of-agent' : 'of-assistant'}`}>
      <Icon name={joined ? 'person' : 'assistant'} />
      {joined ? texts.joined(row.name) : texts.assistantContinues(row.name)}
    </div>
  )
}

/** Keeps the newest line in view, unless the customer has scrolled up to read. */
function useEnd(changes: unknown[]) {
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const height = useRef(0)
  const [isAway, setAway] = useState(false)
  const toEnd = () => {
    const box = scroller.current
    if (box) box.scrollTop = box.scrollHeight
  }
  const onScroll = () => {
    const box = scroller.current
    if (!box) return
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 48
    if (atEnd.current) setAway(false)
  }
  useLayoutEffect(() => {
    const grown = (scroller.current?.scrollHeight ?? 0) > height.current
    height.current = scroller.current?.scrollHeight ?? 0
    if (atEnd.current) toEnd()
    else if (grown) setAway(true)
  }, changes)
  return { scroller, isAway, onScroll, toEnd }
}
