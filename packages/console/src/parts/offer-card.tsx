import type { OfferItem } from '../api/reaching-types.ts'
import { Button } from '../design/button.tsx'
import { Kbd } from '../design/kbd.tsx'
import { useNow } from '../live/now.ts'
import { ChannelIcon, channelWord } from './channel-icon.tsx'
import { Tier, Urgency } from './conversation-item.tsx'
import { CountdownRing } from './countdown-ring.tsx'
import { spanWords } from './time.ts'
import { triggerWords } from './trigger.ts'

type OfferCardProps = {
  offer: OfferItem
  /** The keys work on the first of several; shown on it alone. */
  keys: { accept: string; decline: string } | null
  busy: boolean
  onAccept: () => void
  onDecline: () => void
}

/** Something is offered to me: what it is in five seconds, how long I may think, yes or no. */
export function OfferCard({ offer, keys, busy, onAccept, onDecline }: OfferCardProps) {
  const waited = useNow() - Date.parse(offer.waitingSince)
  const isQuestion = offer.mode === 'steer'
  return (
    <article
      aria-label={`${offer.customer.name} is offered to you`}
      className="rise flex flex-col gap-2.5 rounded-lg border border-waiting-line bg-surface p-3 shadow-float"
    >
      <header className="flex items-start gap-3">
        {offer.endsAt && <CountdownRing from={offer.offeredAt} to={offer.endsAt} />}
        <div className="min-w-0 flex-1">
          <p className="flex items-center gap-2">
            <span className="truncate text-md font-semibold">{offer.customer.name}</span>
            <Tier tier={offer.customer.tier} />
            <Urgency urgency={urgencyOf(offer.urgency)} />
          </p>
          <p className="truncate text-sm text-ink-soft">
            <ChannelIcon kind={offer.channel} size={12} /> {channelWord(offer.channel)} · waits{' '}
            {spanWords(waited)} · {triggerWords(offer.trigger)}
          </p>
        </div>
      </header>
      <p className="line-clamp-3 text-pretty">
        {isQuestion && <span className="font-medium text-assistant">Asks: </span>}
        {offer.question ?? offer.lastLine}
      </p>
      <footer className="flex items-center gap-2">
        <Button
          small
          look={isQuestion ? 'assistant' : 'primary'}
          disabled={busy}
          onClick={onAccept}
          hint={isQuestion ? 'Opens the question' : 'Only you speak from then on'}
        >
          {isQuestion ? 'Answer' : 'Take over'}
          {keys && <Kbd keys={keys.accept} />}
        </Button>
        <Button
          small
          look="quiet"
          disabled={busy}
          onClick={onDecline}
          hint="Somebody else is asked"
        >
          Decline
          {keys && <Kbd keys={keys.decline} />}
        </Button>
      </footer>
    </article>
  )
}

const known = ['low', 'normal', 'high', 'critical'] as const
const urgencyOf = (word: string) => known.find((it) => it === word) ?? 'normal'

/** It is over: who has it now. It fades by itself. */
export function OfferGone({ says }: { says: string }) {
  return (
    <p className="fade-away rounded-lg border bg-surface px-3 py-2 text-ink-soft shadow-float">
      {says}
    </p>
  )
}
