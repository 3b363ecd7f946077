import { type Row, rowsOf } from '../state/rows.ts'
import { Choices } from './choices.tsx'
import { drawing } from './drawing.ts'
import { goToEnd, noteScroll, setScroller } from './end-of-thread.ts'
import { Greeting } from './greeting.tsx'
import { Icon } from './icon.tsx'
import { Message } from './message.tsx'
import { OutgoingMessage } from './outgoing-message.tsx'
import { Typing } from './typing.tsx'

export function Thread() {
  const { state, texts } = drawing()
  const rows = rowsOf(state)
  const last = rows.at(-1)
  return (
    <div class="thread">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <div class="scroller" ref={setScroller} onScroll={noteScroll} tabIndex={0}>
        <Greeting />
        <div role="log" aria-live="polite" aria-labelledby="title">
          {rows.map((row) => (
            <RowOf key={row.key} row={row} isLast={row === last} />
          ))}
          <Checking />
        </div>
        {last?.kind === 'message' && <Choices items={last.message.choices} />}
        <Typing />
      </div>
      <button type="button" class="below" onClick={goToEnd} hidden>
        <Icon name="down" />
        {texts.newMessages}
      </button>
    </div>
  )
}

/** The assistant has asked a colleague: silence would look like a fault. */
function Checking() {
  const { state, texts } = drawing()
  const { status, holder, waiting } = state.conversation
  if (status !== 'open' || holder !== 'waiting' || waiting) return null
  return (
    <div class="line of-assistant">
      <Icon name="assistant" />
      {texts.checking(state.house?.assistantName ?? texts.assistant)}
    </div>
  )
}

function RowOf({ row, isLast }: { row: Row; isLast: boolean }) {
  if (row.kind === 'message') return <Message {...row} isLast={isLast} />
  if (row.kind === 'outgoing') return <OutgoingMessage item={row.item} />
  return <Line row={row} />
}

function Line({ row }: { row: Exclude<Row, { kind: 'message' | 'outgoing' }> }) {
  const { texts } = drawing()
  const joined = row.kind === 'joined'
  return (
    <div class={`line of-${joined ? 'agent' : 'assistant'}`}>
      <Icon name={joined ? 'person' : 'assistant'} />
      {(joined ? texts.joined : texts.assistantContinues)(row.name)}
    </div>
  )
}
