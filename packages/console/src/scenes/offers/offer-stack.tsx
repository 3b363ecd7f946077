import { useEffect, useState } from 'react'
import { cache, offersQuery } from '../../api/queries.ts'
import type { OfferItem } from '../../api/reaching-types.ts'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { useYieldingKey, useYieldingShortcut } from '../../keyboard/use-yielding.ts'
import { announcement } from '../../live/live-cache.ts'
import type { GoneOffer } from '../../live/offers.ts'
import { OfferCard, OfferGone } from '../../parts/offer-card.tsx'
import { DeclineDialog } from './decline-dialog.tsx'
import { MissedNotice } from './missed-notice.tsx'
import { useOfferCommands } from './use-offer-commands.ts'

type OfferStackProps = { items: OfferItem[]; gone: GoneOffer[]; missed: string | null }

const keys = { accept: shortcuts.acceptOffer.keys, decline: shortcuts.declineOffer.keys }
/** Whoever presses a key as the card comes up meant something else. */
const settleMilliseconds = 700

/** What is offered to me, the oldest on top, beside whatever I am doing; it never takes the cursor. */
export function OfferStack({ items, gone, missed }: OfferStackProps) {
  const { accept, decline } = useOfferCommands()
  const [declining, setDeclining] = useState<OfferItem | null>(null)
  const [first, ...others] = items
  const isSettled = useSettled(first?.escalation)
  const acceptFirst = first && isSettled ? () => accept.mutate(first) : null
  useYieldingShortcut('acceptOffer', acceptFirst)
  useYieldingKey('enter', acceptFirst)
  useYieldingShortcut('declineOffer', first && isSettled ? () => setDeclining(first) : null)
  useAnnouncing(items)
  useAskingAtTheEnd(items)
  const busy = accept.isPending || decline.isPending
  return (
    <section
      aria-label="Offered to you"
      className="pointer-events-none fixed right-4 bottom-16 z-30 flex w-72 max-w-[calc(100vw-24px)] flex-col gap-2 *:pointer-events-auto max-two:right-3"
    >
      {missed && <MissedNotice why={missed} />}
      {gone.map(({ conversation, says }) => (
        <OfferGone key={conversation} says={says} />
      ))}
      {others.length > 2 && (
        <p className="self-end rounded-full bg-waiting-soft px-2.5 text-sm font-medium text-waiting shadow-float">
          {others.length - 2} more
        </p>
      )}
      {[...others.slice(0, 2).reverse(), ...(first ? [first] : [])].map((offer) => (
        <OfferCard
          key={offer.escalation}
          offer={offer}
          keys={offer === first ? keys : null}
          busy={busy}
          onAccept={() => accept.mutate(offer)}
          onDecline={() => setDeclining(offer)}
        />
      ))}
      {declining && (
        <DeclineDialog
          offer={declining}
          onClose={() => setDeclining(null)}
          onDecline={(why) => {
            decline.mutate({ offer: declining, why })
            setDeclining(null)
          }}
        />
      )}
    </section>
  )
}

function useSettled(escalation: string | undefined): boolean {
  const [settled, settle] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => settle(escalation), settleMilliseconds)
    return () => clearTimeout(timer)
  }, [escalation])
  return escalation !== undefined && settled === escalation
}

/** When the first time runs out, the house is asked, should its word not have come. */
function useAskingAtTheEnd(items: OfferItem[]): void {
  const ends = items.flatMap(({ endsAt }) => (endsAt ? [Date.parse(endsAt)] : []))
  const first = Math.min(...ends)
  useEffect(() => {
    if (!Number.isFinite(first)) return
    const ask = () => void cache.invalidateQueries({ queryKey: offersQuery.queryKey })
    const timer = setTimeout(ask, Math.max(1_000, first - Date.now() + 500))
    return () => clearTimeout(timer)
  }, [first])
}

/** A screen reader hears of a new card once, in one sentence. */
function useAnnouncing(items: OfferItem[]): void {
  const newest = items.at(-1)
  useEffect(() => {
    if (!newest) return
    const { customer, question, lastLine } = newest
    announcement.set(() => `Offered to you: ${customer.name}. ${question ?? lastLine}`)
  }, [newest])
}
