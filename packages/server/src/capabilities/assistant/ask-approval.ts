import type { EscalationId, Finding, Proposal, ProposedAction } from '@baton/domain'
import { newId } from '../../platform/ids/new-id.ts'

/** A deed becomes a question: a person approves it, changes it, or says no. */
export const askApproval = (
  action: ProposedAction,
  finding: Finding,
  whyStuck: string,
): Proposal => ({
  kind: 'ask_approval',
  escalation: newId<EscalationId>(),
  action,
  finding,
  question: {
    question: `May I do this? ${action.summary}.`,
    whyStuck,
    proposedAnswer: null,
    options: [],
  },
})
