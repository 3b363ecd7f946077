import type { LiveEvent } from '@baton/contract'
import { agentsQuery, cache, offersQuery } from '../api/queries.ts'
import { createStore } from './store.ts'
import { throttled } from './throttled.ts'

export type GoneOffer = { conversation: string; says: string }

/** Offers that ended a moment ago, with who has it now; each leaves by itself. */
export const goneOffers = createStore<GoneOffer[]>([])

const shownMilliseconds = 4_000

const refreshOffers = () => void cache.invalidateQueries({ queryKey: offersQuery.queryKey })
const refreshBoard = throttled(1_000, () => {
  for (const part of ['board', 'routing', 'sla']) void cache.invalidateQueries({ queryKey: [part] })
})

const offered = (conversation: string) =>
  cache.getQueryData(offersQuery.queryKey)?.items.find((it) => it.conversation === conversation)

const nameOf = (agent: string) =>
  cache.getQueryData(agentsQuery.queryKey)?.items.find(({ id }) => id === agent)?.name

/** Takes a card off the screen at once and says why; the house is asked for what is left. */
export function endOffer(conversation: string, says: string): void {
  if (!offered(conversation)) return
  cache.setQueryData(offersQuery.queryKey, (known) =>
    known
      ? { ...known, items: known.items.filter((it) => it.conversation !== conversation) }
      : known,
  )
  if (says === '') return
  goneOffers.set((all) => [
    ...all.filter((it) => it.conversation !== conversation),
    { conversation, says },
  ])
  setTimeout(
    () => goneOffers.set((all) => all.filter((it) => it.conversation !== conversation)),
    shownMilliseconds,
  )
}

/** The queue changed: what is offered to me, and the board where somebody looks at it. */
export function hearQueue(event: Extract<LiveEvent, { kind: 'queue' }>, me: string): void {
  refreshBoard()
  const { conversation, offer } = event
  if (conversation === null) {
    refreshOffers()
    return
  }
  const mine = offered(conversation)
  if (offer?.agent === me) {
    refreshOffers()
    return
  }
  if (!mine) return
  const next = offer && nameOf(offer.agent)
  endOffer(
    conversation,
    next
      ? `${mine.customer.name} is now offered to ${next}.`
      : `The time for ${mine.customer.name} is over.`,
  )
  refreshOffers()
}

/** Somebody holds it now: a card of mine for it goes, and says who. */
export function hearHolder(event: Extract<LiveEvent, { kind: 'conversation' }>, me: string): void {
  const { holder, id, customer } = event.row
  const isTaken = holder.kind === 'human' || holder.kind === 'guided'
  if (!isTaken || !offered(id)) return
  endOffer(id, holder.agent === me ? '' : `${holder.name} took ${customer.name}.`)
}
