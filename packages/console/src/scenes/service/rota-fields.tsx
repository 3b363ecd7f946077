import { useQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { agentsQuery } from '../../api/queries.ts'
import type { OnCallPlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { Input, Select } from '../../design/field.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { moved } from './service-parts.ts'

type Rota = NonNullable<OnCallPlan['rota']>
type RotaFieldsProps = { rota: OnCallPlan['rota']; onChange: (rota: OnCallPlan['rota']) => void }

const newRota = (): Rota => ({
  agents: [],
  startsOn: new Date().toISOString().slice(0, 10),
  days: 7,
  handover: '09:00',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** Who follows whom, and when they hand over. */
export function RotaFields({ rota, onChange }: RotaFieldsProps) {
  if (!rota)
    return (
      <Button className="self-start" onClick={() => onChange(newRota())}>
        Begin a rota
      </Button>
    )
  const put = (next: Partial<Rota>) => onChange({ ...rota, ...next })
  return (
    <div className="flex flex-col gap-3 rounded-lg border p-4">
      <RotaPeople agents={rota.agents} onChange={(agents) => put({ agents })} />
      <p className="leading-9 text-ink-soft">
        From
        <Input
          type="date"
          aria-label="First day of the rota"
          className="mx-1 inline-block w-36!"
          defaultValue={rota.startsOn}
          onChange={(event) => put({ startsOn: event.target.value })}
        />
        on,
        <NumberIn
          label="Days of one turn"
          value={rota.days}
          min={1}
          max={90}
          onChange={(days) => put({ days })}
        />
        days each, handed over at
        <Input
          aria-label="Time of the handover"
          className="mx-1 inline-block w-18! tabular"
          defaultValue={rota.handover}
          onChange={(event) => put({ handover: event.target.value.trim() })}
        />
        by the clocks of
      </p>
      <ZoneField
        label="Time zone of the rota"
        value={rota.timeZone}
        onChange={(timeZone) => put({ timeZone })}
      />
    </div>
  )
}

type RotaPeopleProps = { agents: string[]; onChange: (agents: string[]) => void }

function RotaPeople({ agents, onChange }: RotaPeopleProps) {
  const { data } = useQuery(agentsQuery)
  const people = data?.items.filter(({ active }) => active) ?? []
  const nameOf = (id: string) => people.find((it) => it.id === id)?.name ?? 'Somebody who left'
  const others = people.filter(({ id }) => !agents.includes(id))
  return (
    <div className="flex flex-col gap-1">
      <ol className="flex flex-col">
        {agents.map((id, at) => (
          <li key={id} className="flex h-9 items-center gap-2 border-b last:border-b-0">
            <span className="w-5 text-center text-sm text-ink-faint tabular">{at + 1}</span>
            <span className="flex-1">{nameOf(id)}</span>
            <IconButton
              label={`${nameOf(id)} earlier`}
              onClick={() => onChange(moved(agents, at, -1))}
            >
              <ArrowUp size={14} />
            </IconButton>
            <IconButton
              label={`${nameOf(id)} later`}
              onClick={() => onChange(moved(agents, at, 1))}
            >
              <ArrowDown size={14} />
            </IconButton>
            <IconButton
              label={`Take ${nameOf(id)} off the rota`}
              onClick={() => onChange(agents.filter((it) => it !== id))}
            >
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ol>
      <Select
        aria-label="Add somebody to the rota"
        className="w-56!"
        value=""
        onChange={(event) => event.target.value && onChange([...agents, event.target.value])}
      >
        <option value="">Add somebody…</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}
