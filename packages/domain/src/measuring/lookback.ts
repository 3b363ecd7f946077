/** Why a person was needed. */
export type LookbackWhy =
  | 'missing_knowledge'
  | 'wrong_answer'
  | 'unclear_question'
  | 'needs_action'
  | 'needs_judgement'
  | 'customer_wish'
  | 'feelings'
  | 'failure'

/** Could the assistant have done it alone? */
export type LookbackAlone = 'yes' | 'partly' | 'no'

/** How the handoff went for the customer. */
export type LookbackHandoff = 'smooth' | 'slow' | 'repeated' | 'passed_around'

/** What would make the next one unnecessary. */
export type LookbackRemedy =
  | 'nothing_more'
  | 'new_article'
  | 'better_article'
  | 'tool'
  | 'policy'
  | 'none'

/** The four answers after an escalation. */
export type LookbackAnswers = {
  why: LookbackWhy
  alone: LookbackAlone
  handoff: LookbackHandoff
  remedy: LookbackRemedy
}

/** The name of one of the four questions. */
export type LookbackPart = keyof LookbackAnswers

/** In the order in which they are asked. */
export const lookbackParts: readonly LookbackPart[] = ['why', 'alone', 'handoff', 'remedy']

/** What the record suggests as an answer, with the sentence that says what it rests on. */
export type LookbackPrefill = { answers: LookbackAnswers; because: Record<LookbackPart, string> }

/** Which answers somebody changed against what the record had suggested; none: confirmed as it stood. */
export const changedParts = (before: LookbackAnswers, after: LookbackAnswers): LookbackPart[] =>
  lookbackParts.filter((part) => before[part] !== after[part])

/**
 * How much an escalation of this kind counts among the gaps in knowledge, 0 to 1, by what was answered. Nobody's answer
 * counts less than somebody's; what only people can do is no gap.
 */
export function gapWeightOf(answers: LookbackAnswers, isConfirmed: boolean): number {
  const byAlone = { yes: 1, partly: 0.6, no: 0.1 }[answers.alone]
  const isKnowledge = ['new_article', 'better_article'].includes(answers.remedy)
  const weight = isKnowledge ? Math.max(byAlone, 0.6) : byAlone
  return isConfirmed ? weight : 0.5 + (weight - 0.5) * 0.6
}
