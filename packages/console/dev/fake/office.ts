import type { ChannelAccountView, PolicyDocument } from '@baton/contract'
import { defaultPolicy } from '@baton/domain'
import type { ApiKey, AuditEntry, Overview, PolicyView, TroubleRow } from '../../src/api/types.ts'
import { ago } from './clock.ts'

export const policy: PolicyView = {
  version: 4,
  publishedAt: ago(60 * 24 * 3),
  publishedBy: 'Ana Ferreira',
  document: defaultPolicy as PolicyDocument,
  versions: [4, 3, 2, 1].map((version) => ({
    version,
    publishedAt: ago(60 * 24 * (23 - version * 5)),
    publishedBy: version % 2 ? 'Mei Tanaka' : 'Ana Ferreira',
  })),
}

export const overview: Overview = {
  waiting: 3,
  oldestWaitSeconds: 14 * 60,
  steerQuestions: 2,
  assistantHeld: 84,
  humanHeld: 2,
  today: {
    conversations: 131,
    answeredByAssistant: 112,
    escalations: 19,
    guided: 6,
    taught: 4,
    byTrigger: [
      { trigger: 'low_confidence', count: 6 },
      { trigger: 'asked_for_person', count: 5 },
      { trigger: 'distress', count: 3 },
      { trigger: 'loop', count: 2 },
      { trigger: 'keyword', count: 2 },
      { trigger: 'action_needs_approval', count: 1 },
    ],
  },
}

const events = [
  'message_received',
  'turn_requested',
  'message_queued',
  'escalation_raised',
  'taken_over',
  'note_added',
  'handed_back',
  'resolved',
]
export const auditTrail: AuditEntry[] = Array.from({ length: 120 }, (_, position) => ({
  conversation: position % 9 === 0 ? null : 'c-mia',
  number: 120 - position,
  at: ago(position * 3 + 1),
  actor: ['Ana Ferreira', 'Assistant', 'Mia Torres', 'Platform'][position % 4] ?? 'Platform',
  event: events[position % events.length] ?? 'resolved',
  detail: { policyVersion: 4 },
  epoch: 3,
  hash: ((0x9e3779b9 * (position + 7)) >>> 0).toString(16).padStart(8, '0').repeat(8),
}))

export const apiKeys: ApiKey[] = [
  {
    id: 'k1',
    name: 'Shop back office',
    role: 'agent',
    hint: 'bt_live_8Kd2',
    createdAt: ago(60 * 24 * 40),
    lastUsedAt: ago(12),
  },
  {
    id: 'k2',
    name: 'Nightly export',
    role: 'supervisor',
    hint: 'bt_live_Qx71',
    createdAt: ago(60 * 24 * 9),
    lastUsedAt: null,
  },
]

export const channels: ChannelAccountView[] = [
  {
    id: 'ch1',
    kind: 'webchat',
    name: 'Shop bubble',
    address: 'pub_harbour',
    apiBaseUrl: null,
    webhookUrl: 'http://127.0.0.1:4700/webchat/pub_harbour',
    quietSeconds: 2,
    active: true,
    hasSecrets: false,
  },
  {
    id: 'ch2',
    kind: 'whatsapp_cloud',
    name: 'WhatsApp',
    address: '109 555 0182',
    apiBaseUrl: null,
    webhookUrl: 'http://127.0.0.1:4700/hooks/whatsapp/ch2',
    quietSeconds: 4,
    active: true,
    hasSecrets: true,
  },
  {
    id: 'ch3',
    kind: 'sms',
    name: 'Texts',
    address: '+32 460 555 010',
    apiBaseUrl: null,
    webhookUrl: 'http://127.0.0.1:4700/hooks/twilio/ch3',
    quietSeconds: 4,
    active: false,
    hasSecrets: true,
  },
]

export const trouble: TroubleRow[] = [
  {
    id: 't1',
    kind: 'failed_send',
    account: 'Texts',
    conversation: 'c-priya',
    at: ago(19),
    problem: 'The carrier refused the message (30008).',
    raw: '{"code":30008,"message":"Unknown error"}',
  },
  {
    id: 't2',
    kind: 'unreadable_delivery',
    account: 'WhatsApp',
    conversation: null,
    at: ago(300),
    problem: 'A message of an unknown type came in and was kept as it is.',
    raw: '{"type":"unsupported","errors":[{"code":131051}]}',
  },
]
