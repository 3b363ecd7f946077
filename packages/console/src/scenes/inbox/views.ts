import type { View } from '@baton/contract'

/** The tabs of the inbox and what an empty one teaches. */
export const views: { view: View; word: string; emptyTitle: string; emptySays: string }[] = [
  {
    view: 'mine',
    word: 'Mine',
    emptyTitle: 'You hold no conversation',
    emptySays:
      'Take one over from Unassigned with T. From then on only you speak to that customer.',
  },
  {
    view: 'unassigned',
    word: 'Unassigned',
    emptyTitle: 'Nobody is waiting for a person',
    emptySays: 'When the assistant hands a conversation over, it lands here, most urgent first.',
  },
  {
    view: 'steer',
    word: 'Steer',
    emptyTitle: 'The assistant has no question',
    emptySays: 'When it is stuck it asks here. One answer from you, and it knows for good.',
  },
  {
    view: 'assistant',
    word: 'Assistant',
    emptyTitle: 'The assistant is not talking to anybody',
    emptySays:
      'Conversations it answers by itself appear here. You can steer or take over any of them.',
  },
  {
    view: 'all',
    word: 'All',
    emptyTitle: 'No conversation yet',
    emptySays: 'Connect a channel in Settings, or write to the chat bubble on your page.',
  },
]

export const knownView = (value: string | undefined): View =>
  [...views.map((it) => it.view), 'resolved' as const].find((view) => view === value) ??
  'unassigned'
