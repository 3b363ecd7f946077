import { Component } from 'preact'
import { drawing } from './drawing.ts'
import { byFinger, focusIfWanted } from './focus.ts'
import { Icon } from './icon.tsx'

const limit = 20_000
const tallest = 140

/** Keeps its own draft: a keystroke draws this part and not the whole thread. */
export class Composer extends Component<object, { draft: string }> {
  override state = { draft: drawing().actions.draft() }
  field: HTMLTextAreaElement | null = null

  readonly take = (field: HTMLTextAreaElement | null): void => {
    this.field = field
    if (!byFinger()) focusIfWanted(field)
  }

  override componentDidMount(): void {
    this.componentDidUpdate()
  }

  override componentDidUpdate(): void {
    if (!this.field) return
    this.field.style.height = 'auto'
    this.field.style.height = `${Math.min(this.field.scrollHeight, tallest)}px`
  }

  write(draft: string): void {
    this.setState({ draft })
    drawing().actions.typed(draft)
  }

  readonly send = (): void => {
    const { draft } = this.state
    this.field?.focus()
    if (!maySend(draft)) return
    drawing().actions.say(draft.trim())
    this.write('')
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.send()
  }

  override render() {
    const { draft } = this.state
    const { texts } = drawing()
    return (
      <div class="composer">
        <LengthNote length={draft.length} />
        <div class="field">
          <textarea
            ref={this.take}
            rows={1}
            value={draft}
            placeholder={texts.write}
            aria-label={texts.write}
            aria-describedby="length"
            aria-invalid={draft.length > limit}
            onInput={({ currentTarget }) => this.write(currentTarget.value)}
            onKeyDown={this.onKeyDown}
          />
          <button
            type="button"
            class="send"
            aria-label={texts.send}
            aria-disabled={!maySend(draft)}
            onClick={this.send}
          >
            <Icon name="send" />
          </button>
        </div>
      </div>
    )
  }
}

function maySend(draft: string): boolean {
  return draft.trim() !== '' && draft.length <= limit
}

function LengthNote({ length }: { length: number }) {
  const { texts, clock } = drawing()
  const left = limit - length
  return (
    <p id="length" class="over" role="status">
      {left < 0 && texts.tooLong(clock.count(-left))}
    </p>
  )
}
