import { classNames } from '../design/class-names.ts'

type ChoiceChipsProps<Value extends string> = {
  label: string
  values: readonly Value[]
  options: readonly { value: Value; word: string }[]
  onChange: (values: Value[]) => void
  /** What none chosen means, in words. */
  none: string
}

/** Several of a few; none chosen means all of them, and says so. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, values, options, onChange, none } = props
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((it) => it !== value) : [...values, value])
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{label}</legend>
      {options.map(({ value, word }) => (
        <button
          key={value}
          type="button"
          aria-pressed={values.includes(value)}
          onClick={() => toggle(value)}
          className={classNames(
            'h-6 rounded-full border px-2.5 text-sm',
            values.includes(value)
              ? 'border-accent bg-selected font-medium text-ink'
              : 'border-line-strong text-ink-soft hover:border-ink-faint hover:text-ink',
          )}
        >
          {word}
        </button>
      ))}
      {values.length === 0 && <span className="pl-1 text-sm text-ink-faint">{none}</span>}
    </fieldset>
  )
}
