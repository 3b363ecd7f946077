import type { AnswerAudit, QualityView } from '@baton/contract'
import type { Source } from '../../src/api/types.ts'
import { ago } from './clock.ts'

type Kept = { count: number; right: number; promised: number | null }

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]
const nothing: Kept = { count: 0, right: 0, promised: null }
const kept = (count: number, right: number, promised: number): Kept => ({ count, right, promised })

const reliabilityOf = (category: string | null, stretches: Kept[]) => ({
  category,
  count: stretches.reduce((sum, { count }) => sum + count, 0),
  bins: stretches.map((it, place) => ({
    ...it,
    from: edges[place] ?? 0,
    to: edges[place + 1] ?? 1,
  })),
})

export const quality: QualityView = {
  settings: { target: 0.03, auditShare: 0.05 },
  answerAt: 0.72,
  clarifyAt: 0.5,
  isPaused: Boolean(process.env.BATON_PAUSED),
  answered: 2_148,
  flagged: 17,
  audited: 104,
  auditedWrong: 3,
  wrongShare: { value: 0.029, low: 0.01, high: 0.082 },
  openAudits: 4,
  reliability: [
    reliabilityOf(null, [
      kept(4, 1, 0.41),
      kept(6, 4, 0.55),
      kept(14, 9, 0.66),
      kept(31, 24, 0.76),
      kept(58, 49, 0.85),
      kept(66, 62, 0.93),
      kept(120, 118, 0.975),
    ]),
    reliabilityOf('Billing', [
      nothing,
      nothing,
      kept(3, 1, 0.65),
      kept(12, 8, 0.75),
      kept(20, 15, 0.86),
      kept(22, 21, 0.93),
      kept(41, 41, 0.98),
    ]),
    reliabilityOf('Leasing', [
      nothing,
      nothing,
      nothing,
      nothing,
      kept(2, 1, 0.84),
      kept(5, 5, 0.92),
      nothing,
    ]),
  ],
}

const source = (article: string, title: string, passage: string): Source => ({
  ...{ article, title, passage },
  taught: false,
})

const audit = (
  id: string,
  given: Pick<AnswerAudit, 'question' | 'answer' | 'sources' | 'confidence' | 'customer'>,
  minutes: number,
): AnswerAudit => ({
  id,
  conversation: 'c-mia',
  number: 2,
  at: ago(minutes),
  isFlagged: false,
  ...given,
})

export const answerAudits: AnswerAudit[] = [
  audit(
    'q-1',
    {
      question: 'why do i see the same payment two times',
      answer:
        'A card may show a reservation beside the booking. Reservations vanish within three working days. A second booking is a mistake of ours and is paid back at once.',
      sources: [
        source(
          'a-charges',
          'Why a charge can appear twice',
          'A card may show a reservation beside the booking. Reservations vanish within three working days.',
        ),
      ],
      confidence: 0.91,
      customer: 'Mia Torres',
    },
    64,
  ),
  audit(
    'q-2',
    {
      question: 'When is my refund there?',
      answer: 'Refunds leave us on the same day. Banks show them after one to three working days.',
      sources: [
        source(
          'a-refunds',
          'When a refund reaches the bank',
          'Refunds leave us on the same day. Banks show them after one to three working days.',
        ),
      ],
      confidence: 0.97,
      customer: '+49 151 5550 1442',
    },
    51,
  ),
  audit(
    'q-3',
    {
      question: 'does the lease also pay when somebody steals the bike',
      answer: 'The leasing rate covers repairs after damage.',
      sources: [
        source(
          'a-lease',
          'Leasing through your employer',
          'The leasing rate covers repairs after damage.',
        ),
      ],
      confidence: 0.74,
      customer: 'Oliver Grant',
    },
    38,
  ),
  audit(
    'q-4',
    {
      question: 'How long does the bank hold a reservation?',
      answer: 'Some banks show a reservation as a booking for up to five days.',
      sources: [
        source(
          'a-light',
          'Card reservations at small banks',
          'Some banks show a reservation as a booking for up to five days.',
        ),
      ],
      confidence: null,
      customer: 'Priya Nair',
    },
    12,
  ),
]
