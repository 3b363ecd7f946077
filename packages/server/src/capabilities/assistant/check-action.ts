import {
  type EscalationId,
  guardRecordOf,
  inspectAction,
  type Proposal,
  type PublishedPolicy,
  sentenceOf,
} from '@baton/domain'
import { newId } from '../../platform/ids/new-id.ts'
import { askApproval } from './ask-approval.ts'
import type { Context } from './gather-context.ts'
import { guardFinding } from './guard-finding.ts'
import type { Thought } from './think.ts'

type Act = Proposal & { kind: 'act' }

/** The last look at a deed: what is not this customer's is never done, what is too much or too early needs a person. */
export function checkAction(
  proposal: Act,
  { reading, question }: Thought,
  policy: PublishedPolicy,
  { orders }: Pick<Context, 'orders'>,
): Proposal {
  const inspected = inspectAction(proposal.action, {
    orders: orders.map(({ number, totalCents, refundedCents }) => ({
      number,
      openCents: totalCents - refundedCents,
    })),
    refundLimitCents: policy.policy.actions.refundLimitCents,
    heldWhenUpset: policy.policy.guardrails.heldWhenUpset,
    signals: reading.message.signals,
  })
  const action = { ...proposal.action, guards: guardRecordOf(inspected) }
  if (inspected.verdict === 'pass') return { kind: 'act', action }
  const whyStuck = sentenceOf(inspected.objections)
  const isForeign = inspected.objections.some(({ guard }) => guard === 'personal_data')
  const finding = guardFinding(
    {
      ...(isForeign ? {} : { trigger: 'action_needs_approval' as const }),
      ...{ summary: whyStuck, objections: inspected.objections },
      message: reading.message.number,
    },
    policy,
  )
  if (!isForeign) return askApproval(action, finding, whyStuck)
  const asked = { question: question.newest, whyStuck, proposedAnswer: null, options: [] }
  return { kind: 'ask_guidance', escalation: newId<EscalationId>(), finding, question: asked }
}
