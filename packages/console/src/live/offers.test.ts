import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cache, offersQuery } from '../api/queries.ts'
import type { MyOffers } from '../api/reaching-types.ts'
import { goneOffers, hearHolder, hearQueue } from './offers.ts'
import { testRow } from './test-row.ts'

const offer: MyOffers['items'][number] = {
  ...{ conversation: 'a', escalation: 'e', agent: 'me', mode: 'takeover', queue: 'support' },
  ...{ offeredAt: '2026-11-29T10:00:00.000Z', endsAt: '2026-11-29T10:00:45.000Z' },
  acceptedAt: null,
  customer: { id: 'c', name: 'Mia Torres', tier: 'gold' },
  ...{ channel: 'webchat', urgency: 'normal', trigger: 'asked_for_person', lastLine: 'Hello' },
  ...{ waitingSince: '2026-11-29T09:58:00.000Z', question: null },
}
const me: MyOffers['me'] = {
  ...{ presence: 'available', presenceWhy: null, isHere: true, onShift: null, load: 0 },
  ...{ capacity: 4, open: {}, channelCapacity: {}, missedOffers: 0 },
}
const shown = () => cache.getQueryData(offersQuery.queryKey)?.items.map((it) => it.conversation)
const taken = (agent: string, name: string): Parameters<typeof hearHolder>[0] => ({
  kind: 'conversation',
  row: testRow({ holder: { kind: 'human', agent, name } }),
  items: [],
  events: ['taken_over'],
})

beforeEach(() => {
  vi.useFakeTimers()
  cache.clear()
  goneOffers.set(() => [])
  cache.setQueryData(offersQuery.queryKey, { items: [offer], me })
})

describe('a card of an offer', () => {
  it('goes when somebody else took it, and says who', () => {
    hearHolder(taken('jonas', 'Jonas Weber'), 'me')
    expect(shown()).toEqual([])
    expect(goneOffers.get().map(({ says }) => says)).toEqual(['Jonas Weber took Mia Torres.'])
  })

  it('goes without a word when I took it myself', () => {
    hearHolder(taken('me', 'Ana'), 'me')
    expect(shown()).toEqual([])
    expect(goneOffers.get()).toEqual([])
  })

  it('goes when the time is over, and its word leaves by itself', () => {
    hearQueue({ kind: 'queue', conversation: 'a', offer: null }, 'me')
    expect(shown()).toEqual([])
    expect(goneOffers.get()).toHaveLength(1)
    vi.runAllTimers()
    expect(goneOffers.get()).toEqual([])
  })

  it('stays when something else happens in the queue', () => {
    hearQueue({ kind: 'queue', conversation: 'b', offer: null }, 'me')
    hearQueue({ kind: 'queue', conversation: null, offer: null }, 'me')
    expect(shown()).toEqual(['a'])
  })
})
