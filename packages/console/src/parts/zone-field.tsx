import { useId } from 'react'
import { Input } from '../design/field.tsx'
import { useNow } from '../live/now.ts'
import { zoneClock } from './zone-words.ts'

const zones = Intl.supportedValuesOf('timeZone')

type ZoneFieldProps = { label: string; value: string; onChange: (zone: string) => void }

/** An IANA time zone, with the time that clocks show there now: the surest way to see whether it is the right one. */
export function ZoneField({ label, value, onChange }: ZoneFieldProps) {
  const clock = zoneClock(value, useNow())
  const list = useId()
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Input
        aria-label={label}
        list={list}
        className="w-56!"
        defaultValue={value}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <span className={clock ? 'text-ink-soft' : 'text-urgent'}>
        {clock ? `It is ${clock} there now.` : 'No clock is known by this name.'}
      </span>
    </span>
  )
}
