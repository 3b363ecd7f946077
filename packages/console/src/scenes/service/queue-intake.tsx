import type { QueuePlan } from '../../api/reaching-types.ts'
import { channelWord } from '../../parts/channel-icon.tsx'
import { ChipsField } from '../../parts/chips-field.tsx'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { Labelled } from './labelled.tsx'
import type { QueueFieldsProps } from './queue-fields.ts'

const modes = [
  { value: 'takeover', word: 'Takeovers' },
  { value: 'steer', word: 'Questions of the assistant' },
] as const
const channels = (['webchat', 'sms', 'whatsapp_twilio', 'whatsapp_cloud'] as const).map(
  (value) => ({
    value,
    word: value === 'whatsapp_twilio' ? 'WhatsApp (Twilio)' : channelWord(value),
  }),
)
const urgencies = ['low', 'normal', 'high', 'critical'].map((value) => ({ value, word: value }))
const tiers = ['standard', 'silver', 'gold', 'vip']
const regions = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific']

/** What the queue takes; an empty field means any. */
export function QueueIntake({
  queue,
  known,
  onChange,
  isLast,
}: QueueFieldsProps & { isLast: boolean }) {
  const { takes } = queue
  const put = (next: Partial<QueuePlan['takes']>) => onChange({ takes: { ...takes, ...next } })
  const words = (
    label: string,
    key: 'tiers' | 'languages' | 'topics' | 'regions',
    list: string[],
  ) => (
    <Labelled word={label}>
      <ChipsField
        label={`${label}, ${queue.name}`}
        values={takes[key]}
        onChange={(values) => put({ [key]: values })}
        suggestions={list}
        empty="any"
      />
    </Labelled>
  )
  return (
    <div className="flex min-w-0 flex-col gap-3 three:row-span-2">
      <h3 className="font-semibold">
        Takes
        {isLast && (
          <span className="font-normal text-ink-faint">
            {' '}
            · and, as the last one, whatever is left
          </span>
        )}
      </h3>
      <IntakeChips takes={takes} onChange={put} />
      {words('Tiers', 'tiers', tiers)}
      {words('Languages', 'languages', known.languages)}
      {words('Topics', 'topics', known.skills)}
      {words('Regions', 'regions', regions)}
    </div>
  )
}

type IntakeChipsProps = {
  takes: QueuePlan['takes']
  onChange: (next: Partial<QueuePlan['takes']>) => void
}

function IntakeChips({ takes, onChange }: IntakeChipsProps) {
  return (
    <>
      <ChoiceChips
        label="Kinds of work"
        values={takes.modes}
        options={modes}
        onChange={(values) => onChange({ modes: values })}
        none="both"
      />
      <ChoiceChips
        label="Channels"
        values={takes.channels}
        options={channels}
        onChange={(values) => onChange({ channels: values })}
        none="every channel"
      />
      <ChoiceChips
        label="Urgencies"
        values={takes.urgencies}
        options={urgencies}
        onChange={(values) => onChange({ urgencies: values })}
        none="however urgent"
      />
    </>
  )
}
