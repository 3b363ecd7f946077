import type { EscalationId, Finding, Proposal, PublishedPolicy } from '@baton/domain'
import { newId } from '../../platform/ids/new-id.ts'
import type { Thought } from './think.ts'

/** Words only a person may use: a model must not bind the company. */
const promises =
  /\b(?:i (?:promise|guarantee)|we (?:promise|guarantee)|guaranteed refund|full compensation|legal(?:ly)? liable)\b/i

/**
 * The last look at a reply before it is proposed: it must say something, rest on a source or on guidance, and promise
 * nothing that no source promises. What fails is held for a person, with the reason.
 */
export function checkReply(
  proposal: Proposal,
  thought: Thought,
  policy: PublishedPolicy,
): Proposal {
  if (proposal.kind !== 'reply') return proposal
  const problem = problemOf(proposal.message.text, thought)
  if (!problem) return proposal
  const finding: Finding = {
    trigger: 'guardrail',
    mode: 'steer',
    action: 'at_once',
    policyVersion: policy.version,
    evidence: {
      summary: problem,
      messages: [thought.reading.message.number],
      measured: { model: thought.judgement.model },
      threshold: {},
    },
  }
  const question = {
    question: thought.question.newest,
    whyStuck: problem,
    proposedAnswer: proposal.message.text || null,
    options: [],
  }
  return { kind: 'ask_guidance', escalation: newId<EscalationId>(), finding, question }
}

function problemOf(text: string, { question }: Thought): string | null {
  if (text.trim() === '') return 'The answer was empty.'
  if (question.guidance !== null) return null
  const said = promises.exec(text)?.[0]
  const isSourced =
    said &&
    question.passages.some((passage) => passage.text.toLowerCase().includes(said.toLowerCase()))
  return said && !isSourced
    ? `The answer promises something that no source promises ("${said}").`
    : null
}
