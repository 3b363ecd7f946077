import { drawing } from './drawing.ts'

/** Seen and readable, but not announced: a reader of screens would hear nothing else. */
export function Typing() {
  const { texts, state } = drawing()
  const { typing, house, failure } = state
  // Before the first word has come, the same dots say that it is coming.
  if (!typing && (house || failure)) return null
  return (
    <div class={`said first by-${typing?.who ?? 'assistant'}`}>
      <div class="balloon dots">
        <i />
        <i />
        <i />
        <span class="unseen">{texts.isTyping(typing?.name ?? texts.assistant)}</span>
      </div>
    </div>
  )
}
