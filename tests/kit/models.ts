import type { Judgement, Model, Question } from '../../packages/server/src/models/model.ts'

/** What a model over the network could have said; only the interesting part has to be named. */
export const judgement = (part: Partial<Judgement>): Judgement => ({
  kind: 'reply',
  text: '',
  choices: [],
  sources: [],
  confidence: { understood: 1, answer: 1, amongThree: 1 },
  question: '',
  whyStuck: '',
  action: null,
  resolves: false,
  model: 'scripted',
  tokens: 0,
  ...part,
})

/** A model that says what the test tells it to, question by question. */
export const scriptedModel = (
  say: (
    question: Question,
    signal: AbortSignal,
  ) => Partial<Judgement> | Promise<Partial<Judgement>>,
): Model => ({
  name: 'scripted',
  think: async (question, signal) => judgement(await say(question, signal)),
})

/** A model that wants an order refunded when asked to, and tells what came of it. */
export const refundingModel = (amountCents: number): Model =>
  scriptedModel(({ newest, guidance }) => {
    if (guidance !== null) return { text: guidance }
    if (!/refund/i.test(newest)) return { text: 'What can I do for you?' }
    const input = { order: 'K-1001', amountCents }
    return {
      kind: 'act',
      action: { tool: 'refund_order', input, summary: `Refund ${amountCents / 100} euros` },
    }
  })
