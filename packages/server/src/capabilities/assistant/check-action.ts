import {
  type EscalationId,
  type Finding,
  guardRecordOf,
  inspectAction,
  type Objection,
  type Proposal,
  type PublishedPolicy,
  sentenceOf,
} from '@baton/domain'
import { newId } from '../../platform/ids/new-id.ts'
import type { Context } from './gather-context.ts'
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
  const finding = findingOf(inspected.objections, isForeign, policy.version, reading.message.number)
  const escalation = newId<EscalationId>()
  if (isForeign) {
    const asked = { question: question.newest, whyStuck, proposedAnswer: null, options: [] }
    return { kind: 'ask_guidance', escalation, finding, question: asked }
  }
  const asked = {
    question: `May I do this? ${action.summary}.`,
    whyStuck,
    proposedAnswer: null,
    options: [],
  }
  return { kind: 'ask_approval', escalation, action, finding, question: asked }
}

const findingOf = (
  objections: Objection[],
  isForeign: boolean,
  policyVersion: number,
  message: number,
): Finding => ({
  trigger: isForeign ? 'guardrail' : 'action_needs_approval',
  mode: 'steer',
  action: 'at_once',
  policyVersion,
  evidence: {
    summary: sentenceOf(objections),
    messages: [message],
    measured: { guards: [...new Set(objections.map(({ guard }) => guard))].join(', ') },
    threshold: {},
    objections,
  },
})
