import type { ConversationDetail, ConversationRow, LiveEvent, View } from '@baton/contract'
import type { InfiniteData } from '@tanstack/react-query'
import { cache, clustersQuery, conversationQuery, noticesQuery } from '../api/queries.ts'
import type { ConversationPage } from '../api/types.ts'
import { hearNotice } from './hear-notice.ts'
import { mergeDetail, mergeRow } from './merge.ts'
import { hearHolder, hearQueue } from './offers.ts'
import { createStore } from './store.ts'
import type { LiveNews } from './stream.ts'
import { throttled } from './throttled.ts'

export type Connection = 'starting' | 'connected' | 'lost'
export const connection = createStore<Connection>('starting')

/** What a screen reader hears of what arrives. */
export const announcement = createStore('')

type Typing = { who: string; side: 'customer' | 'agent' | 'assistant'; until: number }
export const typing = createStore<Record<string, Typing>>({})

const typingLastsMilliseconds = 5_000
const refreshCounts = throttled(1_000, () => {
  void cache.invalidateQueries({ queryKey: ['counts'] })
  void cache.invalidateQueries({ queryKey: ['overview'] })
})

/** Questions come and go by their conversations; only a desk that shows them asks again. */
const refreshClusters = throttled(1_000, () => {
  void cache.invalidateQueries({ queryKey: clustersQuery.queryKey })
})

/** A row as a command answered it, or as the stream told it, into every list and the open conversation. */
export function applyRow(
  row: ConversationRow,
  me: string,
  items: ConversationDetail['timeline'] = [],
) {
  for (const [key] of cache.getQueriesData({ queryKey: ['conversations'] })) {
    const place = { view: key[1] as View, me, searching: key[2] !== '' }
    cache.setQueryData<InfiniteData<ConversationPage>>(key, (known) =>
      known ? mergeRow(known, row, place) : known,
    )
  }
  cache.setQueryData<ConversationDetail>(conversationQuery(row.id).queryKey, (known) =>
    known ? mergeDetail(known, row, items) : known,
  )
  refreshCounts()
  refreshClusters()
}

export function hearNews(news: LiveNews, me: string): void {
  if (news.kind === 'event') {
    hearEvent(news.event, me)
    return
  }
  const before = connection.get()
  connection.set(() => (news.connected ? 'connected' : 'lost'))
  // Notices are not sent again after a gap.
  if (news.connected) void cache.invalidateQueries({ queryKey: noticesQuery.queryKey })
  // What happened between the first load and the opening of the stream is in neither: ask once more.
  if (news.connected && before === 'starting') reloadAll()
  // A stream also breaks when the session ended; asking anything shows which it was.
  if (!news.connected) refreshCounts()
}

function hearEvent(event: LiveEvent, me: string): void {
  switch (event.kind) {
    case 'conversation':
      applyRow(event.row, me, event.items)
      announce(event, me)
      stopTyping(event.row.id)
      hearHolder(event, me)
      void cache.invalidateQueries({ queryKey: ['conversation', event.row.id] })
      return
    case 'queue':
      hearQueue(event, me)
      return
    case 'sla':
      for (const part of ['board', 'sla']) void cache.invalidateQueries({ queryKey: [part] })
      return
    case 'typing':
      startTyping(event)
      return
    case 'notice':
      hearNotice(event.notice)
      return
    case 'knowledge':
      void cache.invalidateQueries({ queryKey: ['articles'] })
      void cache.invalidateQueries({ queryKey: ['suggestions'] })
      return
    case 'reload':
      reloadAll()
  }
}

function reloadAll(): void {
  const parts = [
    'conversations',
    'conversation',
    'counts',
    'overview',
    'notices',
    'offers',
    'board',
    'steer-clusters',
  ]
  for (const part of parts) void cache.invalidateQueries({ queryKey: [part] })
}

/** Only what the reader is in: the open conversation and those they hold; the rest of the house would drown it. */
function announce(event: Extract<LiveEvent, { kind: 'conversation' }>, me: string): void {
  const { holder, id } = event.row
  const mine = holder.kind === 'human' && holder.agent === me
  if (!mine && !location.pathname.includes(id)) return
  const message = event.items.findLast(
    (item) => item.kind === 'message' && item.author.kind === 'customer',
  )
  if (message?.kind !== 'message') return
  announcement.set(() => `${message.author.name}: ${message.text}`)
}

function startTyping(event: Extract<LiveEvent, { kind: 'typing' }>): void {
  const until = Date.now() + typingLastsMilliseconds
  typing.set((all) => ({
    ...all,
    [event.conversation]: { who: event.who, side: event.side, until },
  }))
  setTimeout(() => {
    if ((typing.get()[event.conversation]?.until ?? 0) <= Date.now()) stopTyping(event.conversation)
  }, typingLastsMilliseconds + 50)
}

function stopTyping(id: string): void {
  typing.set(({ [id]: _gone, ...rest }) => rest)
}
