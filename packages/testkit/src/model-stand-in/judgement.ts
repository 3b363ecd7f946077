/** A judgement as a provider's model writes it. Kept loose on purpose: small models write loosely. */
export type WrittenJudgement = Record<string, unknown>

/** A whole and valid judgement, with changes. */
export function writtenJudgement(changes: WrittenJudgement = {}): WrittenJudgement {
  return {
    kind: 'reply',
    text: 'You can return it within 30 days.',
    choices: [],
    sources: [1],
    understood: 0.9,
    answer: 0.8,
    question: '',
    whyStuck: '',
    action: null,
    resolves: false,
    issue: 'Returning a lamp',
    urgency: 'normal',
    sentiment: 0,
    ...changes,
  }
}
