import type { ArticleView } from '@baton/contract'
import type { GuidanceReview, Macro, Suggestion } from '../../src/api/types.ts'
import { ago } from './clock.ts'

const article = (
  given: Partial<ArticleView> & Pick<ArticleView, 'id' | 'title' | 'body'>,
): ArticleView => ({
  category: 'General',
  status: 'published',
  origin: 'written',
  updatedAt: ago(60 * 24 * 12),
  uses: 41,
  questions: [],
  tool: null,
  revision: 1,
  provenance: null,
  revisions: [{ revision: 1, at: ago(60 * 24 * 90), by: 'Mei Tanaka', title: given.title }],
  ...given,
})

export const articles: ArticleView[] = [
  article({
    id: 'a-charges',
    title: 'Why a charge can appear twice',
    category: 'Billing',
    uses: 128,
    body: 'A card may show a **reservation** beside the booking.\n\n- Reservations vanish within three working days.\n- A second *booking* is a mistake of ours and is paid back at once.',
    questions: ['Why was I charged twice?', 'Two payments for one order'],
    revision: 3,
    revisions: [3, 2, 1].map((revision) => ({
      revision,
      at: ago(60 * 24 * (40 - revision * 9)),
      by: 'Mei Tanaka',
      title: 'Why a charge can appear twice',
    })),
  }),
  article({
    id: 'a-refunds',
    title: 'When a refund reaches the bank',
    category: 'Billing',
    uses: 96,
    body: 'Refunds leave us on the same day. Banks show them after one to three working days.',
  }),
  article({
    id: 'a-lease',
    title: 'Leasing through your employer',
    category: 'Leasing',
    uses: 12,
    body: 'The leasing rate covers repairs after damage.',
  }),
  article({
    id: 'a-light',
    title: 'Card reservations at small banks',
    category: 'Billing',
    origin: 'taught',
    uses: 7,
    body: 'Some banks show a reservation as a booking for up to five days.',
    provenance: {
      conversation: 'c-priya',
      agent: 'jonas',
      agentName: 'Jonas Weber',
      at: ago(60 * 24 * 6),
      scope: 'always',
      validUntil: null,
    },
  }),
  article({
    id: 'a-holiday',
    title: 'Parcels between Christmas and New Year',
    category: 'Delivery',
    origin: 'taught',
    uses: 0,
    body: 'No parcels leave us from 24 December to 1 January.',
    provenance: {
      conversation: 'c-mia',
      agent: 'ana',
      agentName: 'Ana Ferreira',
      at: ago(60 * 20),
      scope: 'always',
      validUntil: ago(-60 * 24 * 44),
    },
  }),
  article({
    id: 'a-old',
    title: 'Summer sale 2025',
    category: 'Offers',
    status: 'retired',
    uses: 210,
    body: 'Ended.',
  }),
]

export const suggestions: Suggestion[] = [
  {
    id: 's-1',
    conversation: 'c-priya',
    from: 'takeover',
    question: 'What happens when a parcel is stuck at the depot?',
    answer:
      'If a parcel has not moved for seven days, we ask the carrier. If they do not find it within two working days, we send a new one free of charge.',
    state: 'open',
    count: 4,
    article: null,
    at: ago(90),
  },
  {
    id: 's-2',
    conversation: 'c-noah',
    from: 'guidance',
    question: 'Can I get an invoice with a VAT number afterwards?',
    answer:
      'Yes. Reply with the VAT number and the order number and we send a new invoice the same day.',
    state: 'open',
    count: 1,
    article: null,
    at: ago(60 * 27),
  },
]

export const guidanceReviews: GuidanceReview[] = [
  {
    id: 'g-1',
    conversation: 'c-noah',
    by: 'ben',
    byName: 'Ben Okafor',
    text: 'A replacement key for the battery lock costs 18 euros and takes two days.',
    question: 'What does a new key for the battery lock cost?',
    scope: 'always',
    segment: null,
    validFrom: null,
    validUntil: null,
    reasons: [
      {
        code: 'amount',
        effect: 'approval',
        found: '18 euros',
        why: 'It names an amount, so a supervisor approves it before it holds for others.',
      },
    ],
    state: 'waiting',
    article: null,
    decidedWhy: null,
    at: ago(35),
  },
]

export const macros: Macro[] = [
  {
    id: 'm1',
    name: 'Introduce yourself',
    text: 'Hello {{customer.firstName}}, this is {{agent.firstName}} from Harbour Bikes. I have read everything you wrote, so there is no need to repeat it.',
  },
  {
    id: 'm2',
    name: 'Refund confirmed',
    text: 'I have paid the amount back, {{customer.firstName}}. Banks show it after one to three working days.',
  },
  {
    id: 'm3',
    name: 'Ask for a photo',
    text: 'Could you send a photo of it, {{customer.firstName}}? Then I can decide right away.',
  },
]
