import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reaching } from '../../api/reaching.ts'
import type { PreviewItem, ServicePlanDocument } from '../../api/reaching-types.ts'
import { usePaused } from '../../live/use-paused.ts'
import { channelWord } from '../../parts/channel-icon.tsx'
import { DecisionCard } from '../../parts/decision-card.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { ChoiceIn, TiersIn } from '../../parts/in-sentence.tsx'
import { Loaded } from '../loading.tsx'
import { Section } from '../page.tsx'

const modes = { takeover: 'takeover', steer: 'question of the assistant' } as const
const channels = {
  webchat: channelWord('webchat'),
  sms: channelWord('sms'),
  whatsapp_cloud: channelWord('whatsapp_cloud'),
  whatsapp_twilio: 'WhatsApp (Twilio)',
} as const
const urgencies = { low: 'low', normal: 'normal', high: 'high', critical: 'critical' } as const
const languageWords = (known: string[]) =>
  Object.fromEntries([...new Set(['en', ...known])].map((it) => [it, it]))

type WhoWouldGetProps = { plan: ServicePlanDocument; known: { languages: string[] } }
type Invented = Required<PreviewItem>

const first: Invented = {
  mode: 'takeover',
  channel: 'webchat',
  tier: 'standard',
  language: 'en',
  urgency: 'normal',
  topics: [],
  timeZone: null,
  waitedSeconds: 0,
}

/** An invented customer, and who would be asked under the draft, with the people as they are at this moment. */
export function WhoWouldGet({ plan, known }: WhoWouldGetProps) {
  const [item, setItem] = useState(first)
  const asked = usePaused(JSON.stringify({ item, queues: plan.queues }), 250)
  const query = useQuery({
    queryKey: ['routing-preview', asked],
    queryFn: () => reaching.whoWouldGet(JSON.parse(asked)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const put = (next: Partial<Invented>) => setItem({ ...item, ...next })
  return (
    <Section
      title="Who would get this?"
      says="Under the queues as they stand here, published or not, with the people who are there now."
    >
      <div className="grid gap-x-8 gap-y-4 rounded-lg border p-4 three:grid-cols-2">
        <InventedSentence item={item} languages={known.languages} onChange={put} />
        <div aria-live="polite">
          <Loaded query={query}>
            {(decision) => (
              <DecisionCard
                decision={decision}
                queueName={(id) => plan.queues.find((it) => it.id === id)?.name ?? id}
              />
            )}
          </Loaded>
        </div>
      </div>
    </Section>
  )
}

type InventedSentenceProps = {
  item: Invented
  languages: string[]
  onChange: (next: Partial<Invented>) => void
}

function InventedSentence({ item, languages, onChange }: InventedSentenceProps) {
  return (
    <p className="leading-9 text-ink-soft">
      A
      <ChoiceIn
        label="Kind"
        value={item.mode}
        options={modes}
        onChange={(mode) => onChange({ mode })}
      />
      on
      <ChoiceIn
        label="Channel"
        value={item.channel}
        options={channels}
        onChange={(channel) => onChange({ channel })}
      />
      from a customer of tier
      <TierIn value={item.tier} onChange={(tier) => onChange({ tier })} />
      who writes
      <ChoiceIn
        label="Language"
        value={item.language ?? 'en'}
        options={languageWords(languages)}
        onChange={(language) => onChange({ language })}
      />
      about
      <TiersIn
        label="Topics"
        value={item.topics}
        onChange={(topics) => onChange({ topics })}
        empty="anything"
      />
      , urgency
      <ChoiceIn
        label="Urgency"
        value={item.urgency as keyof typeof urgencies}
        options={urgencies}
        onChange={(urgency) => onChange({ urgency })}
      />
      , and has waited
      <DurationIn
        label="Waited"
        seconds={item.waitedSeconds}
        onChange={(waitedSeconds) => onChange({ waitedSeconds })}
      />
    </p>
  )
}

function TierIn({ value, onChange }: { value: string; onChange: (tier: string) => void }) {
  return (
    <input
      aria-label="Tier"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="mx-1 h-7 w-24 rounded-sm border border-line-strong bg-surface px-1.5 font-medium text-ink hover:border-ink-faint"
    />
  )
}
