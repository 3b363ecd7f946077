import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useBubble } from './bubble-context.ts'
import { Icon } from './icon.tsx'

const limit = 20_000
const warnFrom = 19_000
const tallest = 140

export function Composer({ takesFocus }: { takesFocus: boolean }) {
  const { texts, actions } = useBubble()
  const [draft, setDraft] = useState(actions.draft)
  const field = useGrowing(draft)
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [])
  const maySend = draft.trim() !== '' && draft.length <= limit
  const write = (text: string) => {
    setDraft(text)
    actions.typed(text)
  }
  const send = () => {
    field.current?.focus()
    if (!maySend) return
    actions.say(draft.trim())
    write('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div class="composer">
      <LengthNote length={draft.length} />
      <div class="field">
        <textarea
          ref={field}
          rows={1}
          value={draft}
          placeholder={texts.writeMessage}
          aria-label={texts.writeMessage}
          aria-describedby="baton-length"
          aria-invalid={draft.length > limit}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="send"
          aria-label={texts.send}
          aria-disabled={!maySend}
          onClick={send}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  )
}

function LengthNote({ length }: { length: number }) {
  const { texts, clock } = useBubble()
  const note =
    length > limit
      ? texts.tooLong(clock.count(length - limit))
      : length > warnFrom
        ? texts.nearLimit(clock.count(limit - length))
        : ''
  return (
    <p id="baton-length" class={length > limit ? 'length over' : 'length'} role="status">
      {note}
    </p>
  )
}

function useGrowing(draft: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${Math.min(area.scrollHeight, tallest)}px`
  }, [draft])
  return field
}
