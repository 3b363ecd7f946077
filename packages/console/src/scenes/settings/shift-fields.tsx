import type { RoutingFields } from '../../api/reaching-types.ts'
import { WeekGrid } from '../../parts/week-grid.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { Line } from './routing-fields.tsx'

const office = [{ from: '09:00', to: '17:00' }]
const newShift: NonNullable<RoutingFields['shift']> = {
  ...{ monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  ...{ saturday: [], sunday: [] },
}

type ShiftFieldsProps = {
  fields: RoutingFields
  name: string
  onChange: (next: Partial<RoutingFields>) => void
}

/** When somebody works, in the time of their place; without a shift they go by the hours of the team. */
export function ShiftFields({ fields, name, onChange }: ShiftFieldsProps) {
  return (
    <div className="flex flex-col gap-3 border-t pt-4">
      <Line word="Time zone">
        <ZoneField
          label={`Time zone of ${name}`}
          value={fields.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </Line>
      <Line word="Shift">
        <label className="flex h-7 items-center gap-2 text-ink-soft">
          <input
            type="checkbox"
            className="accent-accent"
            checked={fields.shift !== null}
            onChange={(event) => onChange({ shift: event.target.checked ? newShift : null })}
          />
          has hours of their own; otherwise the hours of the team count
        </label>
      </Line>
      {fields.shift && <WeekGrid week={fields.shift} onChange={(shift) => onChange({ shift })} />}
    </div>
  )
}
