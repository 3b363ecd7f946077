import type { ArticleId } from '@baton/domain'
import type { Passage, Question } from '../model.ts'

/** A passage of a made-up help centre. */
export function aPassage(changes: Partial<Passage> = {}): Passage {
  return {
    article: 'returns' as ArticleId,
    title: 'Returning a machine',
    text: 'Machines can be returned within 30 days of delivery.',
    taught: false,
    closeness: 0.8,
    ...changes,
  }
}

/** A question with one customer message and two passages. */
export function aQuestion(changes: Partial<Question> = {}): Question {
  return {
    company: 'Lumen Coffee',
    assistantName: 'Robin',
    language: 'en',
    lines: [{ speaker: 'customer', text: 'Can I send it back?', number: 1 }],
    newest: 'Can I send it back?',
    customerFacts: ['Order 1001, delivered on 3 May'],
    passages: [aPassage(), aPassage({ article: 'postage' as ArticleId, title: 'Postage' })],
    toolFacts: [],
    tools: [],
    sure: { confidence: 0.9, amongThree: 0.95, knownShare: 1 },
    guidance: null,
    ...changes,
  }
}

/** A signal that never fires. */
export const noStop = (): AbortSignal => new AbortController().signal
