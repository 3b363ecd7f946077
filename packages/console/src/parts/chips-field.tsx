import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'

type ChipsFieldProps = {
  label: string
  values: readonly string[]
  onChange: (values: string[]) => void
  suggestions?: readonly string[]
  /** What an empty list means, in words. */
  empty?: string
}

/** A few words, each with its own way out. Enter or a comma adds what was typed, Backspace takes the last away. */
export function ChipsField({ label, values, onChange, suggestions = [], empty }: ChipsFieldProps) {
  const list = useId()
  const [text, setText] = useState('')
  const add = () => {
    const words = text.split(',').map((word) => word.trim())
    const fresh = words.filter((word) => word !== '' && !values.includes(word))
    if (fresh.length > 0) onChange([...values, ...fresh])
    setText('')
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && text === '') onChange(values.slice(0, -1))
  }
  return (
    <span className="flex min-h-8 flex-wrap items-center gap-1 rounded-md border border-line-strong bg-surface px-1.5 py-1 focus-within:border-focus hover:border-ink-faint">
      {values.map((value) => (
        <Chip
          key={value}
          word={value}
          label={`Remove ${value} from ${label}`}
          onRemove={() => onChange(values.filter((it) => it !== value))}
        />
      ))}
      <input
        aria-label={label}
        list={list}
        value={text}
        placeholder={values.length === 0 ? empty : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={hear}
        onBlur={add}
        className="h-5.5 min-w-20 flex-1 bg-transparent px-1 text-ink outline-none"
      />
      <datalist id={list}>
        {suggestions
          .filter((it) => !values.includes(it))
          .map((it) => (
            <option key={it} value={it} />
          ))}
      </datalist>
    </span>
  )
}

function Chip({ word, label, onRemove }: { word: string; label: string; onRemove: () => void }) {
  return (
    <span className="inline-flex h-5.5 items-center rounded-sm bg-hover pl-1.5 text-sm text-ink">
      {word}
      <button
        type="button"
        aria-label={label}
        onClick={onRemove}
        className="flex size-5 items-center justify-center rounded-sm text-ink-faint hover:text-ink"
      >
        <X size={11} />
      </button>
    </span>
  )
}
