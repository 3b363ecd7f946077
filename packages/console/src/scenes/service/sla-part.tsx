import { Plus, Trash2 } from 'lucide-react'
import type { ServicePlanDocument, SlaPolicy } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { channelWord } from '../../parts/channel-icon.tsx'
import { ChipsField } from '../../parts/chips-field.tsx'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { ChoiceIn, NumberIn } from '../../parts/in-sentence.tsx'
import { Page } from '../page.tsx'
import { FindingsAt } from './findings.tsx'
import { Labelled } from './labelled.tsx'
import { freshId, type ServicePartProps, withItem } from './service-parts.ts'

const blank: Omit<SlaPolicy, 'id'> = {
  name: 'New policy',
  reach: { queues: [], tiers: [], channels: [] },
  targets: { assistantAnswer: 60, firstAnswer: 900, nextAnswer: 1_800, resolution: null },
  inBusinessHours: true,
  atRiskShare: 0.8,
}

const targets = [
  { key: 'assistantAnswer', word: 'The assistant answers within', start: 60 },
  { key: 'firstAnswer', word: 'A person answers, from the handoff, within', start: 900 },
  { key: 'nextAnswer', word: 'Each later answer of a person within', start: 1_800 },
  { key: 'resolution', word: 'It is resolved within', start: 86_400 },
] as const

/** What is promised to whom; the first policy that fits counts. */
export function SlaPart({ plan, change, may }: ServicePartProps) {
  const put = (sla: SlaPolicy[]) => change((now) => ({ ...now, sla }))
  const add = () => put([{ ...blank, id: freshId('policy', plan.sla) }, ...plan.sla])
  return (
    <Page
      title="Promised times"
      says="The first policy that fits a conversation counts. Clocks stand still while the customer has the word."
      actions={
        may && (
          <Button icon={<Plus size={14} />} onClick={add}>
            Add a policy
          </Button>
        )
      }
    >
      <FindingsAt place="sla" />
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-3">
        <legend className="sr-only">Policies</legend>
        {plan.sla.map((policy, at) => (
          <PolicyCard
            key={policy.id}
            policy={policy}
            plan={plan}
            onChange={(next) => put(withItem(plan.sla, at, next))}
            onRemove={() => put(plan.sla.filter((_, position) => position !== at))}
          />
        ))}
      </fieldset>
      {plan.sla.length === 0 && (
        <p className="rounded-lg border px-4 py-3 text-ink-faint">
          Nothing is promised, and no clock runs.
        </p>
      )}
    </Page>
  )
}

type PolicyCardProps = {
  policy: SlaPolicy
  plan: ServicePlanDocument
  onChange: (next: Partial<SlaPolicy>) => void
  onRemove: () => void
}

function PolicyCard({ policy, plan, onChange, onRemove }: PolicyCardProps) {
  return (
    <section
      aria-label={`Policy ${policy.name}`}
      className="flex flex-col gap-3 rounded-lg border px-4 py-3"
    >
      <div className="flex items-center gap-2">
        <input
          aria-label="Name of the policy"
          value={policy.name}
          onChange={(event) => onChange({ name: event.target.value })}
          className="h-8 w-56 rounded-md border border-line-strong bg-surface px-2.5 font-medium text-ink"
        />
        <span className="flex-1" />
        <IconButton label={`Remove ${policy.name}`} onClick={onRemove}>
          <Trash2 size={14} />
        </IconButton>
      </div>
      <ReachFields policy={policy} plan={plan} onChange={onChange} />
      <ul className="flex flex-col gap-1 border-t pt-3">
        {targets.map((target) => (
          <TargetLine key={target.key} target={target} policy={policy} onChange={onChange} />
        ))}
      </ul>
      <p className="leading-8 text-ink-soft">
        Counted
        <ChoiceIn
          label={`Hours that count, ${policy.name}`}
          value={policy.inBusinessHours ? 'business' : 'always'}
          options={{ business: 'in business hours of the team', always: 'around the clock' }}
          onChange={(hours) => onChange({ inBusinessHours: hours === 'business' })}
        />
        ; at risk once
        <NumberIn
          label={`At risk from, in percent, ${policy.name}`}
          value={Math.round(policy.atRiskShare * 100)}
          min={10}
          max={99}
          onChange={(percent) => onChange({ atRiskShare: percent / 100 })}
        />
        % of the time is spent.
      </p>
    </section>
  )
}

type FieldsProps = Omit<PolicyCardProps, 'onRemove'>
const channels = (['webchat', 'sms', 'whatsapp_cloud', 'whatsapp_twilio'] as const).map(
  (value) => ({
    value,
    word: value === 'whatsapp_twilio' ? 'WhatsApp (Twilio)' : channelWord(value),
  }),
)

function ReachFields({ policy, plan, onChange }: FieldsProps) {
  const { reach } = policy
  const put = (next: Partial<SlaPolicy['reach']>) => onChange({ reach: { ...reach, ...next } })
  return (
    <div className="flex flex-col gap-2">
      <Labelled word="Queues">
        <ChoiceChips
          label={`Queues, ${policy.name}`}
          values={reach.queues}
          options={plan.queues.map(({ id, name }) => ({ value: id, word: name }))}
          onChange={(queues) => put({ queues })}
          none="every queue"
        />
      </Labelled>
      <Labelled word="Channels">
        <ChoiceChips
          label={`Channels, ${policy.name}`}
          values={reach.channels}
          options={channels}
          onChange={(values) => put({ channels: values })}
          none="every channel"
        />
      </Labelled>
      <Labelled word="Tiers">
        <ChipsField
          label={`Tiers, ${policy.name}`}
          values={reach.tiers}
          onChange={(tiers) => put({ tiers })}
          suggestions={['standard', 'silver', 'gold', 'vip']}
          empty="every tier"
        />
      </Labelled>
    </div>
  )
}

type TargetLineProps = Pick<FieldsProps, 'policy' | 'onChange'> & {
  target: (typeof targets)[number]
}

function TargetLine({ target: { key, word, start }, policy, onChange }: TargetLineProps) {
  const seconds = policy.targets[key]
  const put = (value: number | null) => onChange({ targets: { ...policy.targets, [key]: value } })
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-2 text-ink-soft">
      <label className="flex min-w-72 items-center gap-2">
        <input
          type="checkbox"
          className="accent-accent"
          checked={seconds !== null}
          onChange={(event) => put(event.target.checked ? start : null)}
        />
        {word}
      </label>
      {seconds === null ? (
        <span className="text-ink-faint">not promised</span>
      ) : (
        <DurationIn label={`${word}, ${policy.name}`} seconds={seconds} min={1} onChange={put} />
      )}
    </li>
  )
}
