import type { ItemReview, KnowledgeGap, LearnedItem, LearningView } from '@baton/contract'
import { sampleWeeks } from './week-samples.ts'

const day = 86_400_000
type Told = Pick<LearnedItem, 'article' | 'title' | 'from' | 'by' | 'uses' | 'ageDays'>

const item = (told: Told, more: Partial<LearnedItem> = {}): LearnedItem => ({
  ...told,
  status: 'published',
  taughtAt: new Date(Date.now() - told.ageDays * day).toISOString(),
  ...{ picks: 0, lastUsedAt: null, effect: null, judged: 0, wrong: 0, precision: null },
  satisfaction: { up: 0, down: 0, survey: null },
  harm: { score: 2.25, limit: 4.5, state: 'fine' },
  ...more,
})
const effect = (matters: number, expected: number, escalated: number, half: number) => {
  const avoided = expected - escalated
  return { matters, expected, escalated, avoided, low: avoided - half, high: avoided + half }
}

const items: LearnedItem[] = [
  item(
    {
      ...{ article: 'a-light', title: 'Why does my bank show the payment twice for days?' },
      ...{ from: 'guidance', by: 'Jonas Weber', uses: 61, ageDays: 64 },
    },
    {
      ...{ picks: 6, effect: effect(71, 33.4, 8.2, 7.1), judged: 18, wrong: 0 },
      precision: { value: 1, low: 0.824, high: 1 },
      satisfaction: { up: 21, down: 1, survey: 4.6 },
    },
  ),
  item(
    {
      ...{ article: 'i-2', title: 'Can I change the address after the parcel has left?' },
      ...{ from: 'takeover', by: null, uses: 38, ageDays: 41 },
    },
    {
      ...{ effect: effect(44, 19.1, 6, 5.6), judged: 9, wrong: 1 },
      precision: { value: 0.889, low: 0.565, high: 0.98 },
      satisfaction: { up: 9, down: 2, survey: null },
    },
  ),
  item(
    {
      ...{ article: 'i-3', title: 'How long does a refund to a gift card take?' },
      ...{ from: 'correction', by: 'Ana Ferreira', uses: 12, ageDays: 20 },
    },
    {
      ...{ effect: effect(15, 6.2, 4.4, 3.2), judged: 3, wrong: 1 },
      precision: { value: 0.667, low: 0.208, high: 0.939 },
      satisfaction: { up: 2, down: 2, survey: 3.5 },
      harm: { score: 3.6, limit: 4.5, state: 'watched' },
    },
  ),
  item(
    {
      ...{ article: 'i-4', title: 'Do you ship batteries to Switzerland?' },
      ...{ from: 'guidance', by: 'Ben Okafor', uses: 7, ageDays: 33 },
    },
    {
      ...{ status: 'retired', effect: effect(9, 3.8, 4.9, 2.4), judged: 4, wrong: 3 },
      precision: { value: 0.25, low: 0.046, high: 0.699 },
      satisfaction: { up: 0, down: 3, survey: null },
      harm: { score: 6.1, limit: 4.5, state: 'harmful' },
    },
  ),
  item({
    ...{ article: 'a-holiday', title: 'Parcels between Christmas and New Year' },
    ...{ from: 'guidance', by: 'Ana Ferreira', uses: 0, ageDays: 1 },
  }),
]

const review = (told: Pick<ItemReview, 'id' | 'article' | 'state' | 'why'>): ItemReview => ({
  ...told,
  title: items.find(({ article }) => article === told.article)?.title ?? '',
  body: 'Yes, we ship batteries to Switzerland by post. It takes four to six days.',
  evidence: {
    ...{ score: 6.1, limit: 4.5, judged: 4, wrong: 3 },
    answers: [
      {
        ...{ conversation: 'c-mia', number: 4, source: 'audit' },
        question: 'can you send the spare battery to Zürich',
      },
      { conversation: 'c-noah', number: 2, source: 'thumb', question: 'battery to Switzerland?' },
    ],
  },
  openedAt: new Date(Date.now() - 2 * day).toISOString(),
  ...{ decision: null, decidedWhy: null, decidedAt: null },
})

const gap = (
  title: string,
  [matters, escalated, score]: [number, number, number],
  teach: KnowledgeGap['teach'],
): KnowledgeGap => ({
  ...{ theme: title, title, matters, escalated, score, teach },
  avoidsPerWeek: (score * 0.7) / 4,
  lookedBack: Math.floor(escalated / 3),
  questions: [title, `${title.split(' ').slice(0, 4).join(' ')}, please?`],
  conversations: ['c-mia'],
})

export const sampleLearning = (weeks: number): LearningView => ({
  weeks: sampleWeeks(weeks),
  items,
  gaps: [
    gap('Is there an invoice with my VAT number?', [22, 17, 15], {
      ...{ how: 'approve', id: 's-2', title: 'Can I get an invoice with a VAT number?' },
    }),
    gap('What does a new key for the battery lock cost?', [14, 12, 11.5], {
      ...{ how: 'answer', id: 'c-priya', title: null },
    }),
    gap('Does the lease also pay when somebody steals the bike?', [15, 9, 6], {
      ...{ how: 'improve', id: 'a-lease', title: 'Leasing through your employer' },
    }),
    gap('Which trailer fits the city model?', [7, 6, 3], {
      ...{ how: 'write', id: null, title: 'Which trailer fits the city model?' },
    }),
    gap('My bike was damaged on the way, I want my money back', [10, 10, 1.5], {
      ...{ how: 'write', id: null, title: null },
    }),
  ],
  reviews: [
    review({
      ...{ id: 'ir-1', article: 'i-4', state: 'retired' },
      why: 'Called wrong by 2 audits, 1 thumb of a customer; it gave 7 answers since it was last looked at.',
    }),
    review({
      ...{ id: 'ir-2', article: 'i-3', state: 'watched' },
      why: 'Called wrong by 1 correction; it gave 12 answers since it was last looked at.',
    }),
  ],
  untaught: { themes: 38, matters: 512, rate: 0.47 },
})
