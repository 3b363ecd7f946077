const look =
  'mx-1 h-7 rounded-sm border border-line-strong bg-surface px-1.5 font-medium text-ink hover:border-ink-faint disabled:opacity-100'

type NumberInProps = {
  label: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step?: number
}

/** A number inside a sentence. What is out of range or no number leaves the last good one standing. */
export function NumberIn({ label, value, onChange, min, max, step = 1 }: NumberInProps) {
  const hear = (text: string) => {
    const next = Number(text)
    if (text !== '' && Number.isFinite(next) && next >= min && next <= max) onChange(next)
  }
  return (
    <input
      type="number"
      aria-label={label}
      defaultValue={value}
      min={min}
      max={max}
      step={step}
      onChange={(event) => hear(event.target.value)}
      className={`${look} w-18 tabular`}
    />
  )
}

type ChoiceInProps<Value extends string> = {
  label: string
  value: Value
  options: Record<Value, string>
  onChange: (value: Value) => void
}

export function ChoiceIn<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceInProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as Value)}
      className={look}
    >
      {(Object.entries(options) as [Value, string][]).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  )
}

const named = (text: string, separator: string) =>
  text
    .split(separator)
    .map((it) => it.trim())
    .filter(Boolean)

type WordsInProps = {
  label: string
  value: string[]
  onChange: (value: string[]) => void
  /** What stands in the field while it is empty. */
  empty?: string
}

/** A few words in one line, separated by commas; as wide as they need. */
export function TiersIn({ label, value, onChange, empty = 'all' }: WordsInProps) {
  return (
    <input
      aria-label={label}
      placeholder={empty}
      defaultValue={value.join(', ')}
      size={Math.min(60, Math.max(14, value.join(', ').length))}
      onBlur={(event) => onChange(named(event.target.value, ','))}
      className={`${look} max-w-full`}
    />
  )
}

export function PhrasesIn({ label, value, onChange }: WordsInProps) {
  return (
    <textarea
      aria-label={label}
      rows={Math.min(6, Math.max(2, value.length))}
      defaultValue={value.join('\n')}
      placeholder="One phrase a line"
      onBlur={(event) => onChange(named(event.target.value, '\n'))}
      className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 leading-5 text-ink"
    />
  )
}

export const actions = { at_once: 'hand over at once', offer: 'offer a person' } as const
export const modes = {
  takeover: 'a person takes over',
  steer: 'the assistant asks for guidance',
} as const
