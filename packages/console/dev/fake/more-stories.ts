import type { ConversationDetail, CustomerView } from '@baton/contract'
import { conversation, thread } from './build.ts'
import { ago } from './clock.ts'
import { others } from './customers.ts'

const who = (id: string): CustomerView => {
  const found = others.find((customer) => customer.id === id)
  if (!found) throw new Error(`nobody called ${id}`)
  return found
}

const approval = (): ConversationDetail => {
  const lena = who('lena')
  const whyNow = {
    trigger: 'action_needs_approval',
    title: 'A refund above the limit needs a person',
    mode: 'steer' as const,
    policyVersion: 4,
    evidence: {
      summary: '129.00 € is above the limit of 50.00 €.',
      messages: [1],
      measured: { amount: '129.00 €' },
      threshold: { amount: '50.00 €' },
    },
    at: ago(4),
  }
  return conversation(
    {
      id: 'c-lena',
      channel: 'whatsapp_twilio',
      holder: { kind: 'waiting', for: 'steer' },
      waitingSince: ago(4),
      unansweredSince: ago(4),
      waitEndsAt: ago(-26),
      trigger: 'action_needs_approval',
      urgency: 'high',
      unreadCount: 1,
    },
    lena,
    thread('c-lena', lena, [
      {
        from: 'customer',
        says: 'The pannier from order 4477 arrived with a torn seam. Photos sent. Please refund.',
        at: 5,
      },
      {
        marker: 'The assistant asked for approval: refund of 129.00 €',
        event: 'escalation_raised',
        at: 4,
      },
    ]),
    {
      escalation: {
        since: [],
        id: 'e-lena',
        mode: 'steer',
        stage: 'queued',
        agent: null,
        steers: 0,
        whyNow,
        question: {
          question: 'May I refund 129.00 € for the torn pannier of order 4477?',
          whyStuck: 'Refunds above 50.00 € need a person.',
          proposedAnswer:
            'I have refunded 129.00 € to your card. It arrives within three working days.',
          options: [],
        },
        action: {
          id: 'act-1',
          tool: 'refund_order',
          input: { order: '4477', amountCents: 12_900, reason: 'arrived damaged' },
          summary: 'Refund 129.00 € for order 4477',
        },
      },
    },
  )
}

const mine = (): ConversationDetail => {
  const priya = who('priya')
  return conversation(
    {
      id: 'c-priya',
      channel: 'sms',
      holder: { kind: 'human', agent: 'ana', name: 'Ana Ferreira' },
      unansweredSince: ago(2),
      trigger: 'loop',
      unreadCount: 1,
      epoch: 3,
    },
    priya,
    thread('c-priya', priya, [
      {
        from: 'customer',
        says: 'My tracking has said "in transit" for nine days now.',
        at: 60 * 26,
      },
      {
        from: 'assistant',
        says: 'Your parcel 4490 is on its way and expected tomorrow.',
        at: 60 * 26 - 1,
      },
      { from: 'customer', says: 'That is what you said last week.', at: 48 },
      { marker: 'Handed over to the team: going in circles', event: 'escalation_raised', at: 47 },
      { marker: 'Ana Ferreira took over', event: 'taken_over', at: 40 },
      {
        from: 'agent',
        says: 'Hello Priya, this is Ana. I have read everything and asked the carrier where it is. You will hear from me within the hour.',
        at: 39,
        more: { delivery: { state: 'delivered', problem: null } },
      },
      {
        note: 'Carrier says it is stuck at the depot in Ghent. If nothing moves by 17:00, send a new one.',
        at: 20,
      },
      {
        from: 'agent',
        says: 'The carrier is looking for it at the depot.',
        at: 19,
        more: {
          delivery: {
            state: 'failed',
            problem:
              'The number cannot receive long texts right now (carrier code 30008). Shorten it or try again.',
          },
        },
      },
      {
        from: 'agent',
        says: 'Small update: they are looking for it now.',
        at: 12,
        more: { delivery: { state: 'maybe_sent', problem: null } },
      },
      { from: 'customer', says: 'Ok thanks. If it is lost, can you just send a new one?', at: 2 },
    ]),
  )
}

type Small = {
  id: string
  of: string
  channel: ConversationDetail['row']['channel']
  says: string
  reply: string | null
  at: number
  more?: Partial<ConversationDetail['row']>
}

const guided = { holder: { kind: 'guided', agent: 'jonas', name: 'Jonas Weber' } } as const
const withJonas = { holder: { kind: 'human', agent: 'jonas', name: 'Jonas Weber' } } as const
const waits = { holder: { kind: 'waiting', for: 'takeover' } } as const

const small: Small[] = [
  {
    id: 'c-sam',
    of: 'sam',
    channel: 'whatsapp_cloud',
    says: 'where is my parcel, it should have come on monday',
    reply: null,
    at: 3,
    more: {
      ...waits,
      waitingSince: ago(3),
      unansweredSince: ago(3),
      waitEndsAt: ago(-12),
      trigger: 'distress',
      unreadCount: 3,
    },
  },
  {
    id: 'c-tom',
    of: 'tom',
    channel: 'webchat',
    says: 'If this is not solved this week my lawyer will write to you.',
    reply: null,
    at: 14,
    more: {
      ...waits,
      waitingSince: ago(14),
      unansweredSince: ago(14),
      waitEndsAt: ago(-0.8),
      trigger: 'keyword',
      urgency: 'critical',
      unreadCount: 1,
    },
  },
  {
    id: 'c-yuki',
    of: 'yuki',
    channel: 'webchat',
    says: 'Does the rack fit a 20 inch wheel?',
    reply: 'Yes, the rack fits wheels from 20 to 28 inches.',
    at: 1,
  },
  {
    id: 'c-carla',
    of: 'carla',
    channel: 'webchat',
    says: 'Can I change the colour of my order?',
    reply: 'While it is not packed, yes. Which colour would you like?',
    at: 7,
    more: { ...guided, trigger: 'low_confidence' },
  },
  {
    id: 'c-noah',
    of: 'noah',
    channel: 'sms',
    says: 'Need an invoice with VAT number',
    reply: 'I have sent it to your e-mail address.',
    at: 33,
    more: withJonas,
  },
  {
    id: 'c-visitor',
    of: 'visitor',
    channel: 'webchat',
    says: 'Are you open on Saturday?',
    reply: 'Yes, on Saturdays from 9 to 17 o’clock.',
    at: 52,
  },
]

const brief = (it: Small): ConversationDetail =>
  conversation(
    { id: it.id, channel: it.channel, holder: { kind: 'ai' }, ...it.more },
    who(it.of),
    thread(it.id, who(it.of), [
      { from: 'customer', says: it.says, at: it.at },
      ...(it.reply ? [{ from: 'assistant' as const, says: it.reply, at: it.at - 0.4 }] : []),
    ]),
  )

/** A long tail, so that lists are as long as on a real day. */
const tail = (): ConversationDetail[] =>
  Array.from({ length: 120 }, (_, position) => {
    const of = others[position % others.length] ?? who('sam')
    const id = `c-tail-${position}`
    const resolved = position % 3 === 0
    return conversation(
      {
        id,
        channel: position % 2 ? 'webchat' : 'sms',
        holder: { kind: 'ai' },
        status: resolved ? 'resolved' : 'open',
      },
      of,
      thread(id, of, [
        {
          from: 'customer',
          says: `Question ${position + 1}: how long is the guarantee on spokes?`,
          at: 90 + position * 17,
        },
        { from: 'assistant', says: 'Two years on every part that turns.', at: 89 + position * 17 },
      ]),
    )
  })

export const moreStories = (): ConversationDetail[] => [
  approval(),
  mine(),
  ...small.map(brief),
  ...tail(),
]
