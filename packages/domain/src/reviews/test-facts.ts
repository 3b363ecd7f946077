import type { CheckFinding } from './check-result.ts'
import type { ReviewFacts, ReviewMessage } from './review-facts.ts'

export const start = Date.UTC(2026, 10, 20, 9)
export const minute = 60_000
export const bob = '0191e6a0-0000-7000-8000-0000000000b0'

type Line = [ReviewMessage['author'], string, Partial<ReviewMessage>?]

/** What was said, a minute apart; what agents say is Bob's. */
export const said = (...lines: Line[]): ReviewMessage[] =>
  lines.map(([author, text, more], at) => ({
    ...{ number: at + 1, at: start + at * minute, author, text, sources: 0, type: null },
    ...{ agent: author === 'agent' ? bob : null, onBehalfOf: null, guards: null },
    language: { code: 'en', confidence: 0.9 },
    ...more,
  }))

/** A conversation of which nothing else is known. */
export const facts = (
  subject: string,
  messages: ReviewMessage[],
  more: Partial<ReviewFacts> = {},
) => ({
  ...{ subject, messages, seenAt: start + 3_600 * 24 * 1_000, clocks: [], escalations: [] },
  ...{ wanted: null, handBacks: [], promises: [], judgements: [], survey: null, closedBy: null },
  unfitPhrases: [],
  ...more,
})

/** The verdict and the messages that show it: what screens and reviewers go by. */
export const found = ({ verdict, messages }: CheckFinding) => [verdict, ...messages]
