import type { Scale } from '@baton/domain'
import { classNames } from '../design/class-names.ts'
import { steps } from './review-words.ts'

type ScaleProps = {
  label: string
  scale: Scale
  value: number | null | undefined
  onChange: (value: number | null) => void
}

/** From worst to best, and "does not apply" apart from them. */
export function ScaleButtons({ label, scale, value, onChange }: ScaleProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{label}</legend>
      <span className="flex rounded-md border border-line-strong p-0.5">
        {steps[scale].map((step) => (
          <button
            key={step.value}
            type="button"
            aria-pressed={value === step.value}
            onClick={() => onChange(step.value)}
            className={classNames(
              'h-6.5 min-w-9 rounded-sm px-2.5 tabular',
              value === step.value
                ? 'bg-ink font-medium text-surface'
                : 'text-ink-soft hover:text-ink',
            )}
          >
            {step.word}
          </button>
        ))}
      </span>
      <button
        type="button"
        aria-pressed={value === null}
        onClick={() => onChange(null)}
        className={classNames(
          'h-7.5 rounded-md border px-2.5',
          value === null
            ? 'border-transparent bg-ink font-medium text-surface'
            : 'border-line text-ink-faint hover:text-ink',
        )}
      >
        Does not apply
      </button>
    </fieldset>
  )
}
