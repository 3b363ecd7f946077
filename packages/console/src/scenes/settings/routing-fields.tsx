import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RoutingFields, RoutingPerson } from '../../api/reaching-types.ts'
import { Switch } from '../../design/switch.tsx'
import { channelWord } from '../../parts/channel-icon.tsx'
import { ChipsField } from '../../parts/chips-field.tsx'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { planQuery } from '../service/service-queries.ts'

type RoutingFieldsFormProps = {
  fields: RoutingFields
  people: RoutingPerson[]
  onChange: (next: Partial<RoutingFields>) => void
}

/** What somebody knows, for whom they work, and how much they take at once. */
export function RoutingFieldsForm({ fields, people, onChange }: RoutingFieldsFormProps) {
  const { data: plan } = useQuery(planQuery)
  const known = (pick: 'skills' | 'languages' | 'tiers') =>
    [...new Set(people.flatMap(({ routing }) => routing[pick]))].sort()
  const teams = plan?.document.teams.map(({ id, name }) => ({ value: id, word: name })) ?? []
  return (
    <div className="flex flex-col gap-3">
      <Line word="Skills">
        <ChipsField
          label="Skills"
          values={fields.skills}
          onChange={(skills) => onChange({ skills })}
          suggestions={known('skills')}
          empty="none: only queues without required skills ask them"
        />
      </Line>
      <Line word="Languages">
        <ChipsField
          label="Languages"
          values={fields.languages}
          onChange={(languages) => onChange({ languages })}
          suggestions={known('languages')}
          empty="none"
        />
      </Line>
      <Line word="Teams">
        <ChoiceChips
          label="Teams"
          values={fields.teams}
          options={teams}
          onChange={(chosen) => onChange({ teams: chosen })}
          none="every team"
        />
      </Line>
      <Line word="Tiers">
        <ChipsField
          label="Tiers"
          values={fields.tiers}
          onChange={(tiers) => onChange({ tiers })}
          suggestions={[...new Set([...known('tiers'), 'standard', 'silver', 'gold', 'vip'])]}
          empty="customers of every tier"
        />
      </Line>
      <Line word="Expert">
        <span className="flex items-center gap-2 text-ink-soft">
          <Switch
            on={fields.expert}
            onChange={(expert) => onChange({ expert })}
            label="Only answers questions of the assistant"
          />
          only answers questions of the assistant
        </span>
      </Line>
      <Line word="At once">
        <CapacityFields fields={fields} onChange={onChange} />
      </Line>
    </div>
  )
}

const channels = ['webchat', 'sms', 'whatsapp_cloud', 'whatsapp_twilio'] as const

function CapacityFields({ fields, onChange }: Omit<RoutingFieldsFormProps, 'people'>) {
  const most = (channel: string, text: string) => {
    const { [channel]: _old, ...rest } = fields.channelCapacity
    const count = Number(text)
    const isCount = text !== '' && Number.isInteger(count) && count >= 0 && count <= 100
    onChange({ channelCapacity: isCount ? { ...rest, [channel]: count } : rest })
  }
  return (
    <div className="flex flex-col gap-1 text-ink-soft">
      <span>
        <NumberIn
          label="Capacity"
          value={fields.capacity}
          min={0}
          max={100}
          onChange={(capacity) => onChange({ capacity })}
        />
        in all, by weight of the queues
      </span>
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        {channels.map((channel) => (
          <label key={channel} className="flex items-center gap-1.5">
            <input
              type="number"
              min={0}
              max={100}
              placeholder="–"
              defaultValue={fields.channelCapacity[channel]}
              onChange={(event) => most(channel, event.target.value)}
              className="h-7 w-14 rounded-sm border border-line-strong bg-surface px-1.5 text-ink tabular"
            />
            {channel === 'whatsapp_twilio' ? 'WhatsApp (Twilio)' : channelWord(channel)}
          </label>
        ))}
      </span>
    </div>
  )
}

export function Line({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[84px_1fr] items-start gap-2 max-two:grid-cols-1">
      <span className="pt-1 text-ink-soft">{word}</span>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
