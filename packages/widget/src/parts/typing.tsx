import { drawing } from './drawing.ts'

/** Seen and readable, but not announced: a reader of screens would hear nothing else. */
export function Typing() {
  const { state, texts } = drawing()
  const { typing } = state
  if (!typing) return null
  const by = typing.who === 'agent' ? 'agent' : 'assistant'
  return (
    <div class={`said first by-${by}`}>
      <div class="balloon dots">
        <i />
        <i />
        <i />
        <span class="unseen">{texts.isTyping(typing.name)}</span>
      </div>
    </div>
  )
}
