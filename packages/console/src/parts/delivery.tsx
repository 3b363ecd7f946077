import { Check, CheckCheck, CircleAlert, Clock, HelpCircle } from 'lucide-react'
import type { Delivery } from '../api/types.ts'

const words: Record<Delivery, string> = {
  queued: 'Queued',
  sending: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not delivered',
  maybe_sent: 'May have been sent',
}

const askFirst = 'Ask the customer before you send it again.'

type DeliveryProps = { state: Delivery; problem: string | null }

/** Where a message is on its way, in a word; what went wrong, in a sentence. */
export function DeliveryState({ state, problem }: DeliveryProps) {
  if (state !== 'failed' && state !== 'maybe_sent')
    return (
      <span className="flex items-center gap-1">
        <DeliveryIcon state={state} />
        {words[state]}
      </span>
    )
  const advice = problem ?? (state === 'maybe_sent' ? askFirst : '')
  return (
    <span className="flex max-w-140 items-start gap-1 text-urgent">
      <span className="mt-0.5 shrink-0">
        <DeliveryIcon state={state} />
      </span>
      <span>
        <span className="font-semibold">{words[state]}.</span> {advice}
      </span>
    </span>
  )
}

function DeliveryIcon({ state }: { state: Delivery }) {
  const shared = { size: 12, 'aria-hidden': true } as const
  if (state === 'queued' || state === 'sending') return <Clock {...shared} />
  if (state === 'sent') return <Check {...shared} />
  if (state === 'failed') return <CircleAlert {...shared} />
  if (state === 'maybe_sent') return <HelpCircle {...shared} />
  return <CheckCheck {...shared} className={state === 'read' ? 'text-human' : ''} />
}
