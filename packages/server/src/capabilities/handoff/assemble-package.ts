import type { HandoffPackageView } from '@baton/contract'
import { briefOf } from './brief.ts'
import { detailsOf } from './details.ts'
import type { HandoffFacts } from './facts.ts'
import { classificationOf, sentimentCourse } from './feeling.ts'
import { lastHandBackOf } from './hand-back.ts'
import { knowledgeOf } from './knowledge.ts'
import { nextStepsOf } from './next-steps.ts'
import { openQuestionsOf } from './open-questions.ts'
import { summaryOf } from './summary.ts'
import { triedOf } from './tried.ts'
import { wantsOf } from './wants.ts'
import { whyNowOf } from './why-now.ts'

/** The handoff package from recorded facts alone: pure, the same facts always give the same words (D1 to D4). */
export function assemblePackage(facts: HandoffFacts): HandoffPackageView {
  const { finding, at } = facts.escalation
  const [brief, summary, wants, tried] = [
    briefOf(facts),
    summaryOf(facts),
    wantsOf(facts),
    triedOf(facts),
  ]
  const told = [brief, ...summary, ...wants].map(({ text }) => text)
  return {
    brief,
    summary,
    wants,
    tried,
    details: detailsOf(facts, [...told, ...tried.map(({ what }) => what)]),
    whyNow: whyNowOf(finding, at),
    classification: classificationOf(facts),
    sentimentCourse: sentimentCourse(facts),
    nextSteps: nextStepsOf(facts),
    openQuestions: openQuestionsOf(facts),
    knowledge: knowledgeOf(facts),
    lastHandBack: lastHandBackOf(facts),
    refreshedAt: facts.now.toISOString(),
  }
}
