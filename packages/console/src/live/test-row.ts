import type { ConversationRow } from '@baton/contract'

/** A row for promises about rows; what is not named does not matter there. */
export const testRow = (given: Partial<ConversationRow> = {}): ConversationRow => ({
  id: 'a',
  channel: 'webchat',
  accountName: 'Shop',
  status: 'open',
  holder: { kind: 'ai' },
  customer: { id: 'c', name: 'Mia Torres', tier: 'gold' },
  lastLine: 'Hello',
  lastAuthor: 'customer',
  lastAt: '2026-11-20T10:00:00.000Z',
  unansweredSince: null,
  waitingSince: null,
  waitEndsAt: null,
  callbackSince: null,
  trigger: null,
  urgency: 'normal',
  newestMessage: 1,
  newestCustomerMessage: 1,
  unreadCount: 0,
  epoch: 1,
  ...given,
})
