import { useState } from 'react'
import { type DurationUnit, inUnit, secondsOf } from './duration.ts'

const look =
  'h-7 rounded-sm border border-line-strong bg-surface px-1.5 font-medium text-ink hover:border-ink-faint disabled:opacity-100'

type DurationInProps = {
  label: string
  seconds: number
  onChange: (seconds: number) => void
  min?: number
}

/** A length of time inside a sentence: a number and its unit. What is no number leaves the last good one standing. */
export function DurationIn({ label, seconds, onChange, min = 0 }: DurationInProps) {
  const begun = inUnit(seconds)
  const [text, setText] = useState(String(begun.count))
  const [unit, setUnit] = useState<DurationUnit>(begun.unit)
  const hear = (nextText: string, nextUnit: DurationUnit) => {
    setText(nextText)
    setUnit(nextUnit)
    const next = secondsOf(Number(nextText), nextUnit)
    if (nextText !== '' && Number.isInteger(next) && next >= min) onChange(next)
  }
  return (
    <span className="mx-1 inline-flex gap-1 whitespace-nowrap">
      <input
        type="number"
        aria-label={label}
        value={text}
        min={0}
        onChange={(event) => hear(event.target.value, unit)}
        className={`${look} w-16 tabular`}
      />
      <select
        aria-label={`${label}, unit`}
        value={unit}
        onChange={(event) => hear(text, event.target.value as DurationUnit)}
        className={look}
      >
        <option value="second">seconds</option>
        <option value="minute">minutes</option>
        <option value="hour">hours</option>
        <option value="day">days</option>
      </select>
    </span>
  )
}
