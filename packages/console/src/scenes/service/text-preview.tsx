import { fill, type TextReason } from '@baton/domain'
import { useState } from 'react'
import { Segments } from '../../design/segments.tsx'
import { textMessageSize } from '../../parts/text-message-size.ts'
import { useMe } from '../use-me.ts'
import { sampleFacts } from './text-words.ts'

const channels = [
  { value: 'webchat', word: 'Web chat' },
  { value: 'whatsapp', word: 'WhatsApp' },
  { value: 'sms', word: 'SMS' },
] as const
type Channel = (typeof channels)[number]['value']

type TextPreviewProps = { text: string; reason: TextReason; language: string }

/** The text as a customer reads it, with the facts of an invented wait, on each kind of channel. */
export function TextPreview({ text, reason, language }: TextPreviewProps) {
  const [channel, setChannel] = useState<Channel>('webchat')
  const company = useMe().workspace.name
  const said = fill(text, sampleFacts(language, company))
  const isButton = reason.startsWith('choice_')
  return (
    <section aria-label="Preview" className="flex flex-col gap-3 rounded-lg border bg-canvas p-4">
      <Segments label="Preview on" value={channel} options={channels} onChange={setChannel} />
      <div lang={language} className="flex flex-col items-start gap-1">
        {isButton ? (
          <span className="rounded-full border border-accent bg-surface px-3 py-1 text-[15px] text-accent">
            {said}
          </span>
        ) : (
          <p
            className={`max-w-96 px-3.5 py-2.5 text-[15px] leading-5.5 whitespace-pre-wrap ${looks[channel]}`}
          >
            {said}
          </p>
        )}
      </div>
      <p className="text-sm text-ink-faint">{noteOn(channel, said)}</p>
    </section>
  )
}

const looks: Record<Channel, string> = {
  webchat: 'rounded-lg rounded-bl-sm border bg-surface',
  whatsapp: 'rounded-lg rounded-tl-none bg-human-soft',
  sms: 'rounded-[18px] bg-hover',
}

function noteOn(channel: Channel, said: string): string {
  if (channel === 'webchat') return 'Shown at once, with the place in line above the field.'
  if (channel === 'whatsapp') return 'Only while the 24-hour window is open.'
  const { parts, isBasic, letters } = textMessageSize(said)
  const count = parts === 1 ? 'One text message' : `${parts} text messages`
  const why = isBasic
    ? ''
    : ' A sign outside the basic alphabet makes each part less than half as long.'
  return `${count}, ${letters} letters.${why}`
}
