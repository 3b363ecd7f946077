import type { ConversationRow, HandoffPackageView, MessageView } from '@baton/contract'
import type { Delivery, Source } from '../../api/types.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

export const row: ConversationRow = {
  id: 'sample',
  channel: 'whatsapp_cloud',
  accountName: 'Shop',
  status: 'open',
  holder: { kind: 'ai' },
  customer: { id: 'mia', name: 'Mia Torres', tier: 'gold' },
  lastLine: 'I need the 39.90 back today, rent is due',
  lastAuthor: 'customer',
  lastAt: minutesAgo(4),
  unansweredSince: null,
  waitingSince: null,
  waitEndsAt: null,
  callbackSince: null,
  trigger: null,
  urgency: 'normal',
  newestMessage: 8,
  newestCustomerMessage: 8,
  unreadCount: 0,
  epoch: 1,
}

const waiting = { waitingSince: minutesAgo(6), unansweredSince: minutesAgo(6) }

/** A row in every state that a list knows. */
export const rows: { says: string; row: ConversationRow }[] = [
  { says: 'assistant', row },
  {
    says: 'waiting',
    row: {
      ...row,
      ...waiting,
      holder: { kind: 'waiting', for: 'takeover' },
      waitEndsAt: minutesAgo(-20),
      trigger: 'asked_for_person',
      urgency: 'high',
      unreadCount: 2,
    },
  },
  {
    says: 'promise runs out',
    row: {
      ...row,
      ...waiting,
      channel: 'sms',
      holder: { kind: 'waiting', for: 'takeover' },
      waitEndsAt: minutesAgo(-0.6),
      trigger: 'keyword',
      urgency: 'critical',
      unreadCount: 1,
    },
  },
  {
    says: 'question',
    row: {
      ...row,
      ...waiting,
      channel: 'webchat',
      holder: { kind: 'waiting', for: 'steer' },
      waitEndsAt: minutesAgo(-20),
      trigger: 'low_confidence',
    },
  },
  {
    says: 'guided',
    row: { ...row, holder: { kind: 'guided', agent: 'ana', name: 'Ana Ferreira' } },
  },
  {
    says: 'mine',
    row: {
      ...row,
      holder: { kind: 'human', agent: 'me', name: 'Me' },
      unansweredSince: minutesAgo(2),
      unreadCount: 1,
    },
  },
  {
    says: 'another person',
    row: {
      ...row,
      holder: { kind: 'human', agent: 'ana', name: 'Ana Ferreira' },
      lastAuthor: 'agent',
    },
  },
  { says: 'resolved', row: { ...row, status: 'resolved' } },
]

const sources: Source[] = [
  {
    article: '1',
    title: 'Why a charge can appear twice',
    passage: 'A card may show a reservation beside the booking.',
    taught: false,
  },
  {
    article: '2',
    title: 'Card reservations at small banks',
    passage: 'Some banks show a reservation as a booking.',
    taught: true,
  },
]

const message = (
  number: number,
  kind: MessageView['author']['kind'],
  text: string,
  state: Delivery | null,
  problem: string | null = null,
): MessageView => ({
  kind: 'message',
  id: `sample-${number}`,
  number,
  at: minutesAgo(30 - number),
  author: {
    kind,
    name: {
      customer: 'Mia Torres',
      assistant: 'Wren',
      agent: 'Ana Ferreira',
      system: 'Kettlewren',
    }[kind],
    agent: null,
    onBehalfOf: null,
  },
  text,
  attachments: [],
  sources: [],
  choices: [],
  delivery: state ? { state, problem } : null,
})

/** Every author and every delivery state. */
export const messages: MessageView[] = [
  message(1, 'customer', 'I see two charges for order #4521.', null),
  {
    ...message(2, 'assistant', 'The second line can be a reservation.', 'read'),
    sources,
    choices: [{ label: 'Yes, check it', says: 'yes' }],
  },
  {
    ...message(3, 'assistant', 'Theft is insured by the leasing partner.', 'delivered'),
    author: { kind: 'assistant', name: 'Wren', agent: null, onBehalfOf: 'Ana Ferreira' },
  },
  message(4, 'system', 'A colleague joins you here, usually within 5 to 10 minutes.', 'sent'),
  message(5, 'agent', 'Hello Mia, this is Ana. I have read everything.', 'sending'),
  message(6, 'agent', 'I have paid it back.', 'queued'),
  message(
    7,
    'agent',
    'Here is the receipt.',
    'failed',
    'The number cannot receive texts right now.',
  ),
  message(8, 'agent', 'A small update.', 'maybe_sent'),
]

export const card: HandoffPackageView = {
  brief: {
    text: 'Charged twice for order 4521; wants the second 39.90 € back today.',
    restsOn: [1, 8],
  },
  summary: [{ text: 'The bank shows both amounts as booked.', restsOn: [3] }],
  wants: [{ text: 'A real person', restsOn: [5] }],
  tried: [{ what: 'Looked up order 4521', outcome: 'found, shipped', at: minutesAgo(13) }],
  whyNow: {
    trigger: 'asked_for_person',
    title: 'Asked for a person',
    mode: 'takeover',
    policyVersion: 4,
    evidence: {
      summary: 'Said so in message 5.',
      messages: [5],
      measured: { sentiment: -0.71 },
      threshold: { sentiment: -0.4 },
    },
    at: minutesAgo(6),
  },
  classification: null,
  sentimentCourse: [-0.1, -0.6, -0.7, -0.5].map((value, position) => ({
    message: position + 1,
    value,
  })),
  nextSteps: ['Refund 39.90 € for the second booking'],
  openQuestions: [],
  knowledge: [],
  lastHandBack: null,
  refreshedAt: minutesAgo(5),
}

export const problem = {
  code: 'newer_message',
  message: 'The customer wrote again since you started.',
  next: 'Read the newest message, then send.',
}
