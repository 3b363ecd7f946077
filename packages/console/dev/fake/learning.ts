import type { LearningView, MatterView } from '@baton/contract'
import { sampleLearning } from '../../src/design/gallery/learning-samples.ts'
import { ago, today } from './clock.ts'
import { type Answer, ok, refusal } from './commands.ts'
import type { House } from './house.ts'
import type { Request } from './request.ts'

const kept = sampleLearning(16)

const asked = [
  ['can I have an invoice with our vat number', 'escalated', 'not_understood'],
  ['two bookings on my card since monday', 'answered', null],
  ['where do I change the address, it left already', 'answered', null],
  ['I want to talk to somebody about my bike', 'escalated', 'asked_for_person'],
  ['the key of my battery lock is gone', 'asked_back', null],
] as const

const matters: MatterView[] = Array.from({ length: 64 }, (_, place) => {
  const [question, outcome, trigger] = asked[place % asked.length] ?? asked[0]
  return {
    ...{ id: `m-${place}`, conversation: 'c-mia', message: 2, question, outcome, trigger },
    ...{ customer: ['Mia Torres', 'Noah Lindqvist', 'Priya Nair'][place % 3] ?? 'Mia Torres' },
    article: outcome === 'answered' ? 'a-light' : null,
    articleTitle: outcome === 'answered' ? 'Card reservations at small banks' : null,
    at: ago(90 * (place + 1)),
  }
})

/** With `BATON_NEW=1` nobody has asked anything yet. */
const nothing: LearningView = {
  ...{ weeks: [], items: [], gaps: [], reviews: [] },
  untaught: { themes: 0, matters: 0, rate: null },
}

export function learning(_house: House, { path, query }: Request): Answer {
  if (path[1] === 'matters') {
    const outcome = query.get('outcome')
    const found = matters.filter((it) => !outcome || it.outcome === outcome)
    return ok({ items: found.slice(0, Number(query.get('limit') ?? 50)), total: found.length })
  }
  if (process.env.BATON_NEW) return ok(nothing)
  return ok({ ...kept, weeks: sampleLearning(Number(query.get('weeks') ?? 16)).weeks })
}

export function itemReviews(_house: House, { method, path, body }: Request): Answer {
  if (method === 'GET') return ok({ items: kept.reviews })
  const review = kept.reviews.find(({ id }) => id === path[1])
  if (!review) return refusal(404, 'not_found', 'There is nothing here.', 'Go back.')
  review.decision = body.decision as typeof review.decision
  review.decidedWhy = String(body.why ?? '') || null
  review.decidedAt = today()
  const item = kept.items.find(({ article }) => article === review.article)
  if (item) item.status = review.decision === 'kept_out' ? 'retired' : 'published'
  return ok(review)
}
