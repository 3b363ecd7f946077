import type { ChannelKind } from '@baton/contract'
import type { ReactNode } from 'react'
import { Switch } from '../../design/switch.tsx'
import { channelWord } from '../../parts/channel-icon.tsx'
import { TiersIn } from '../../parts/in-sentence.tsx'
import { ProblemsHere } from './problems-here.tsx'

type Reach = { on: boolean; channels: ChannelKind[]; tiers: string[] }

type TriggerCardProps = {
  title: string
  /** Its section in the policy: what is wrong there is told here. */
  section: string
  value: Reach
  onChange: (next: Partial<Reach>) => void
  /** Cannot be switched off. */
  always?: boolean
  children: ReactNode
}

/** One reason to bring in a person: switched on or off, told as a sentence, limited to channels and tiers. */
export function TriggerCard({
  title,
  section,
  value,
  onChange,
  always = false,
  children,
}: TriggerCardProps) {
  return (
    <section className="flex flex-col gap-2 rounded-lg border px-4 py-3" aria-label={title}>
      <div className="flex items-center gap-3">
        <h3 className="flex-1 text-md font-semibold">{title}</h3>
        {always ? (
          <span className="text-sm text-ink-faint">always on</span>
        ) : (
          <Switch on={value.on} onChange={(on) => onChange({ on })} label={title} />
        )}
      </div>
      <div className={value.on ? 'leading-8 text-ink-soft' : 'leading-8 text-ink-faint'}>
        {children}
      </div>
      <ProblemsHere section={section} />
      {!always && <ReachLine title={title} value={value} onChange={onChange} />}
    </section>
  )
}

const kinds: ChannelKind[] = ['webchat', 'sms', 'whatsapp_twilio', 'whatsapp_cloud']
const kindWord = (kind: ChannelKind) =>
  kind === 'whatsapp_twilio' ? 'WhatsApp (Twilio)' : channelWord(kind)

function ReachLine({
  title,
  value,
  onChange,
}: Pick<TriggerCardProps, 'title' | 'value' | 'onChange'>) {
  const limited = value.channels.length > 0 || value.tiers.length > 0
  const toggle = (kind: ChannelKind) =>
    onChange({
      channels: value.channels.includes(kind)
        ? value.channels.filter((it) => it !== kind)
        : [...value.channels, kind],
    })
  return (
    <details open={limited} className="text-sm text-ink-soft">
      <summary className="w-fit cursor-pointer text-ink-faint hover:text-ink">
        {limited ? 'Only here' : 'On every channel, for everybody'}
      </summary>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1.5">
        {kinds.map((kind) => (
          <label key={kind} className="flex items-center gap-1.5">
            <input
              type="checkbox"
              className="accent-accent"
              checked={value.channels.includes(kind)}
              onChange={() => toggle(kind)}
            />
            {kindWord(kind)}
          </label>
        ))}
        <span className="flex items-center">
          Tiers
          <TiersIn
            label={`Tiers for ${title}, separated by commas`}
            value={value.tiers}
            onChange={(tiers) => onChange({ tiers })}
          />
        </span>
      </div>
    </details>
  )
}
