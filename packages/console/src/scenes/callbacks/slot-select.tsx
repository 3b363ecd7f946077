import { useQuery } from '@tanstack/react-query'
import { reaching } from '../../api/reaching.ts'
import { Select } from '../../design/field.tsx'
import { clockOf, dayKey, momentOf } from '../../parts/time.ts'

type SlotSelectProps = {
  id: string
  team: string | null
  value: string
  onChange: (slot: string) => void
}

/** Slots within the hours of the team, by day; full ones cannot be promised again. */
export function SlotSelect({ id, team, value, onChange }: SlotSelectProps) {
  const { data } = useQuery({
    queryKey: ['callbacks', 'slots', team],
    queryFn: () => reaching.slots({ ...(team && { team }), most: 100 }),
  })
  const slots = data?.slots ?? []
  const days = [...new Set(slots.map(({ from }) => dayKey(from)))]
  const isKnown = value === '' || slots.some(({ from }) => from === value)
  return (
    <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">choose a time</option>
      {!isKnown && <option value={value}>{momentOf(value)}</option>}
      {days.map((day) => (
        <optgroup key={day} label={day}>
          {slots
            .filter(({ from }) => dayKey(from) === day)
            .map(({ from, to, free }) => (
              <option key={from} value={from} disabled={free <= 0 && from !== value}>
                {clockOf(from)}–{clockOf(to)}
                {free <= 0 ? ' · full' : ''}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}
