import type { Notice } from '../../api/types.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

const sample = (kind: Notice['kind'], minutes: number, more: Partial<Notice>): Notice => ({
  ...{ id: `${kind}-${minutes}`, kind, conversation: null, link: null, urgent: false },
  ...{ title: '', body: '', at: minutesAgo(minutes), acknowledgedAt: null, overAt: null },
  ...{ rings: true, ways: { desk: { state: 'sent', at: minutesAgo(minutes), problem: null } } },
  ...more,
})

const unsent = 'mail.example.com could not be reached on port 587 (ETIMEDOUT).'

/** A notice of every kind, and in every state: new, urgent, failing by one way, seen, settled. */
export const noticeSamples: Notice[] = [
  sample('page', 0, {
    title: 'Emergency: Priya Nair needs you now',
    body: 'Smoke comes out of the machine. WhatsApp, urgency critical. Open it to acknowledge.',
    urgent: true,
  }),
  sample('offer', 1, {
    title: 'Mia Torres needs a person',
    body: 'Web chat, vip. It is yours to accept for 45 seconds.',
  }),
  sample('steer_question', 3, {
    title: 'The assistant asks you about Jonas Weber',
    body: 'Web chat.',
  }),
  sample('breach', 6, {
    title: 'First answer to Ada Lindqvist is overdue',
    body: 'SMS. Promised for 09:15 UTC.',
    ways: { email: { state: 'failing', at: minutesAgo(6), problem: unsent } },
  }),
  sample('at_risk', 9, { title: 'Next answer to Tom Baker is at risk', body: 'Web chat.' }),
  sample('callback_due', 12, { title: 'Lea Martin expects a call back', body: 'For 10:00 UTC.' }),
  sample('mention', 30, {
    title: 'Ana Ferreira mentions you',
    body: 'In a note about Mia Torres.',
    acknowledgedAt: minutesAgo(20),
  }),
  sample('customer_wrote', 55, {
    title: 'Omar Haddad wrote to you',
    body: 'WhatsApp.',
    overAt: minutesAgo(50),
  }),
  sample('alert', 90, {
    title: 'Nobody is on call tonight',
    body: 'From 18:00 UTC on.',
    acknowledgedAt: minutesAgo(80),
  }),
]
