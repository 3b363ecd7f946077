import { classNames } from './class-names.ts'

type SegmentsProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; word: string }[]
  onChange: (value: Value) => void
  disabled?: boolean
}

/** A few ways to see or do one thing, side by side. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
}: SegmentsProps<Value>) {
  return (
    <fieldset className="flex w-fit rounded-md border border-line-strong p-0.5" disabled={disabled}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={classNames(
            'h-6 rounded-sm px-2.5 whitespace-nowrap',
            option.value === value
              ? 'bg-ink font-medium text-surface'
              : 'text-ink-soft hover:text-ink',
          )}
        >
          {option.word}
        </button>
      ))}
    </fieldset>
  )
}
