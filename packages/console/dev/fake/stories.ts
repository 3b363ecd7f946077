import type { ConversationDetail } from '@baton/contract'
import { conversation, thread } from './build.ts'
import { ago } from './clock.ts'
import { mia, oliver } from './customers.ts'

const billingSource = {
  article: 'a-charges',
  title: 'Why a charge can appear twice',
  passage:
    'A card may show a reservation beside the booking. Reservations vanish within three working days. A second booking is a mistake of ours and is paid back at once.',
  taught: false,
}

const whyMia = {
  trigger: 'asked_for_person',
  title: 'Asked for a person',
  mode: 'takeover' as const,
  policyVersion: 4,
  evidence: {
    summary:
      '“I want to talk to a real person please” in message 5, after two negative messages in a row.',
    messages: [3, 5],
    measured: { sentiment: -0.71, 'negative in a row': 2 },
    threshold: { sentiment: -0.4, 'negative in a row': 2 },
  },
  at: ago(6),
}

/** Waits for a person: charged twice. */
export const chargedTwice = (): ConversationDetail =>
  conversation(
    {
      id: 'c-mia',
      channel: 'whatsapp_cloud',
      holder: { kind: 'waiting', for: 'takeover' },
      waitingSince: ago(6),
      unansweredSince: ago(5),
      waitEndsAt: ago(-9),
      trigger: 'asked_for_person',
      urgency: 'high',
      unreadCount: 2,
    },
    mia,
    thread('c-mia', mia, [
      {
        from: 'customer',
        says: 'Hi! I see two charges for order #4521 on my card. 68.90 and then another 39.90?',
        at: 14,
      },
      {
        from: 'assistant',
        says: 'Hello Mia, I found order 4521: 68.90 € were charged on 14 November. The second line can be a reservation that vanishes within three working days.',
        at: 13.6,
        more: {
          sources: [
            billingSource,
            {
              article: 'a-light',
              title: 'Card reservations at small banks',
              passage: 'Some banks show a reservation as a booking for up to five days.',
              taught: true,
            },
          ],
        },
      },
      {
        from: 'customer',
        says: 'It is not a reservation, my bank says it is BOOKED. This is the second time this happens.',
        at: 10,
      },
      {
        from: 'assistant',
        says: 'I am sorry about that. I have looked at the billing record and see a second booking of 39.90 €. Do you want me to have it checked?',
        at: 9.6,
        more: {
          choices: [
            { label: 'Yes, check it', says: 'Yes' },
            { label: 'Talk to a person', says: 'person' },
          ],
        },
      },
      {
        from: 'customer',
        says: 'No more checking. I want to talk to a real person please',
        at: 6.2,
      },
      {
        marker: 'Handed over to the team: the customer asked for a person',
        event: 'escalation_raised',
        at: 6.1,
      },
      {
        from: 'system',
        says: 'Of course, Mia. A colleague reads what you wrote and joins you here, usually within 5 to 10 minutes.',
        at: 6,
      },
      { from: 'customer', says: 'ok. I need the 39.90 back today, rent is due', at: 5 },
    ]),
    {
      escalation: {
        since: [],
        id: 'e-mia',
        mode: 'takeover',
        stage: 'queued',
        agent: null,
        steers: 0,
        question: null,
        action: null,
        whyNow: whyMia,
      },
      package: {
        brief: {
          text: 'Charged twice for order 4521; wants the second 39.90 € back today.',
          restsOn: [1, 8],
        },
        summary: [
          { text: 'The bank shows both amounts as booked, so it is no reservation.', restsOn: [3] },
          { text: 'It is the second time this happens to her.', restsOn: [3] },
        ],
        wants: [
          { text: 'A real person', restsOn: [5] },
          { text: '39.90 € back today, because rent is due', restsOn: [8] },
        ],
        tried: [
          { what: 'Looked up order 4521', outcome: 'found, one order, shipped', at: ago(13.7) },
          {
            what: 'Explained card reservations',
            outcome: 'the customer refused it',
            at: ago(13.6),
          },
          {
            what: 'Read the billing record',
            outcome: 'second booking of 39.90 € on 14 November',
            at: ago(9.7),
          },
        ],
        whyNow: whyMia,
        classification: {
          type: 'billing dispute',
          urgency: 'high',
          complexity: 'medium',
          language: 'en',
          sentiment: -0.71,
          confidence: 0.93,
        },
        sentimentCourse: [
          { message: 1, value: -0.1 },
          { message: 3, value: -0.62 },
          { message: 5, value: -0.71 },
          { message: 8, value: -0.48 },
        ],
        nextSteps: [
          'Refund 39.90 € for the second booking of order 4521',
          'Say when her bank will show it',
        ],
        openQuestions: ['Did the first double charge in September also come from the card form?'],
        knowledge: [
          {
            article: 'a-charges',
            title: 'Why a charge can appear twice',
            used: true,
            closeness: 0.86,
          },
          {
            article: 'a-refunds',
            title: 'When a refund reaches the bank',
            used: false,
            closeness: 0.74,
          },
        ],
        lastHandBack: null,
        refreshedAt: ago(5),
      },
    },
  )

const whyOliver = {
  trigger: 'low_confidence',
  title: 'Not sure enough to answer',
  mode: 'steer' as const,
  policyVersion: 4,
  evidence: {
    summary: 'No article covers insurance for leased cargo bikes; the best one reached 0.38.',
    messages: [1],
    measured: { 'answer confidence': 0.38 },
    threshold: { 'answer confidence': 0.62 },
  },
  at: ago(11),
}

/** The assistant is stuck and asks. */
export const stuckQuestion = (): ConversationDetail =>
  conversation(
    {
      id: 'c-oliver',
      channel: 'webchat',
      holder: { kind: 'waiting', for: 'steer' },
      waitingSince: ago(11),
      unansweredSince: ago(11),
      waitEndsAt: ago(-3.2),
      trigger: 'low_confidence',
      urgency: 'normal',
      unreadCount: 1,
    },
    oliver,
    thread('c-oliver', oliver, [
      {
        from: 'customer',
        says: 'I lease the Harbour L through my employer. Is theft insurance part of that, or do I need my own?',
        at: 12,
      },
      {
        marker: 'The assistant asked the team for guidance: not sure enough to answer',
        event: 'escalation_raised',
        at: 11,
      },
      {
        from: 'system',
        says: 'Good question, Oliver. Let me make sure I give you the right answer; one moment.',
        at: 10.9,
      },
    ]),
    {
      escalation: {
        since: [],
        id: 'e-oliver',
        mode: 'steer',
        stage: 'queued',
        agent: null,
        steers: 0,
        question: {
          question: 'Is theft insurance included when a cargo bike is leased through an employer?',
          whyStuck:
            'The leasing article speaks of damage only, and the insurance article of bikes that were bought.',
          proposedAnswer:
            'Theft insurance is usually arranged by the leasing company. Please look at your leasing contract.',
          options: [
            'Yes, theft is included in every employer lease',
            'No, the rider needs their own insurance',
            'It depends on the leasing partner',
          ],
        },
        action: null,
        whyNow: whyOliver,
      },
      package: {
        brief: {
          text: 'Leases a Harbour L through his employer and asks whether theft insurance is included.',
          restsOn: [1],
        },
        summary: [],
        wants: [{ text: 'To know whether he needs his own theft insurance', restsOn: [1] }],
        tried: [
          {
            what: 'Searched the knowledge base',
            outcome: 'three articles, none covers leasing and theft together',
            at: ago(11.5),
          },
        ],
        whyNow: whyOliver,
        classification: {
          type: 'product question',
          urgency: 'normal',
          complexity: 'medium',
          language: 'en',
          sentiment: 0.12,
          confidence: 0.81,
        },
        sentimentCourse: [{ message: 1, value: 0.12 }],
        nextSteps: ['Answer the question below; the assistant writes the reply'],
        openQuestions: [],
        knowledge: [
          {
            article: 'a-lease',
            title: 'Leasing through your employer',
            used: false,
            closeness: 0.58,
          },
        ],
        lastHandBack: null,
        refreshedAt: ago(11),
      },
    },
  )
