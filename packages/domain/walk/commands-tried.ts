import type {
  AgentId,
  Command,
  Conversation,
  EscalationId,
  Finding,
  GuidanceId,
  MessageId,
  Mode,
  Proposal,
  ProposedAction,
} from '../src/index.ts'

export const agents = ['ana', 'bob'] as AgentId[]
const escalation = 'escalation' as EscalationId
const message = { id: 'message' as MessageId, text: 'words', attachments: [] }
const evidence = { summary: '', messages: [], measured: {}, threshold: {} }
const question = { question: 'how?', whyStuck: 'unknown', proposedAnswer: null, options: [] }
const action = { id: 'action', tool: 'refund', input: {}, summary: '' } as unknown as ProposedAction

/** A finding of either mode; `asked` is the customer's own wish for a person. */
const finding = (mode: Mode, trigger: Finding['trigger'] = 'low_confidence'): Finding => ({
  trigger,
  mode,
  action: 'at_once',
  policyVersion: 1,
  evidence,
})

/** Every command worth trying on a conversation: two agents, stale and fresh epochs, stale and fresh messages. */
export function commandsTried(now: Conversation): Command[] {
  return [
    ...fromCustomer(),
    ...fromAssistant(now),
    ...fromPlatform(now),
    ...agents.flatMap((agent) => fromAgent(now, agent)),
  ]
}

function fromCustomer(): Command[] {
  const receive = {
    do: 'receive_message' as const,
    message,
    escalation,
    asksForPerson: false,
    withdraws: false,
    wantsAnswer: true,
  }
  return [
    { ...receive, findings: [] },
    { ...receive, findings: [], withdraws: true },
    { ...receive, findings: [], wantsAnswer: false },
    { ...receive, findings: [], answersSurvey: escalation },
    { ...receive, findings: [finding('takeover', 'distress')] },
    { ...receive, findings: [finding('steer', 'topic')] },
    { ...receive, findings: [{ ...finding('takeover'), action: 'offer' }] },
    { ...receive, findings: [finding('takeover', 'asked_for_person')], asksForPerson: true },
    { do: 'withdraw' },
  ]
}

function fromAssistant(now: Conversation): Command[] {
  const fresh = { epoch: now.epoch, newestCustomerMessage: now.newestCustomerMessage }
  const bases = [
    fresh,
    { ...fresh, epoch: now.epoch - 1 },
    { ...fresh, newestCustomerMessage: now.newestCustomerMessage - 1 },
  ]
  return bases.flatMap((basis) => [
    ...proposals.map((proposal): Command => ({ do: 'commit_turn', basis, proposal })),
    {
      do: 'raise_escalation',
      escalation,
      finding: finding('takeover', 'assistant_unavailable'),
      basis,
    },
  ])
}

const proposals: Proposal[] = [
  { kind: 'reply', message, resolves: false },
  { kind: 'reply', message, resolves: true },
  { kind: 'ask_guidance', escalation, question, finding: finding('steer') },
  { kind: 'hand_over', escalation, finding: finding('takeover') },
  { kind: 'act', action },
  {
    kind: 'ask_approval',
    escalation,
    action,
    question,
    finding: finding('steer', 'action_needs_approval'),
  },
]

function fromPlatform(now: Conversation): Command[] {
  const wait = now.escalation?.wait ?? 1
  return [
    {
      do: 'raise_escalation',
      escalation,
      finding: finding('takeover', 'valued_customer'),
      basis: null,
    },
    { do: 'expire_wait', wait },
    { do: 'expire_wait', wait: wait - 1 },
    { do: 'promise_callback', why: 'chosen' },
    { do: 'requeue', by: { kind: 'platform' }, why: 'agent_lost' },
    {
      do: 'resolve',
      by: { kind: 'platform' },
      escalation,
      finding: finding('takeover', 'agent_stepped_in'),
    },
    { do: 'report_action', action: action.id, result: { state: 'done', text: '' } },
    { do: 'report_delivery', message: message.id, number: 1, state: 'failed', problem: '' },
    { do: 'report_delivery', message: message.id, number: 1, state: 'uncertain', problem: '' },
    {
      do: 'judge_answer',
      message: message.id,
      number: 1,
      verdict: 'wrong',
      by: { kind: 'customer' },
    },
    { do: 'notify', message },
    { do: 'ask_survey', escalation, message },
    { do: 'ask_survey', escalation, message: null },
    { do: 'answer_survey', escalation },
  ]
}

function fromAgent(now: Conversation, agent: AgentId): Command[] {
  const entry = { escalation, finding: finding('takeover', 'agent_stepped_in') }
  const guidance = {
    id: 'guidance' as GuidanceId,
    agent,
    text: 'do this',
    scope: 'always' as const,
    validUntil: null,
  }
  const by = { kind: 'agent' as const, agent, supervises: false }
  const note = { done: '', decided: '', promised: '', assistantMay: '' }
  return [
    { do: 'offer', agent },
    { do: 'end_offer', agent, why: 'declined' },
    { do: 'take_over', agent, ...entry },
    { do: 'reply', agent, message, sawMessage: null, ...entry },
    { do: 'reply', agent, message, sawMessage: now.newestCustomerMessage - 1, ...entry },
    { do: 'reply', agent, message: { ...message, text: ' ' }, sawMessage: null, ...entry },
    { do: 'steer', guidance, decision: null, ...entry },
    { do: 'steer', guidance: { ...guidance, text: '' }, decision: null, ...entry },
    { do: 'steer', guidance, decision: { approved: true, action }, ...entry },
    { do: 'steer', guidance, decision: { approved: false, why: 'too much' }, ...entry },
    { do: 'hand_back', agent, note: { ...note, answerWaiting: true } },
    { do: 'hand_back', agent, note: { ...note, answerWaiting: false } },
    { do: 'requeue', by, why: 'transferred' },
    { do: 'requeue', by: { ...by, supervises: true }, why: 'transferred' },
    { do: 'resolve', by, ...entry },
    { do: 'resolve', by: { ...by, supervises: true }, ...entry },
    { do: 'reopen', agent },
    { do: 'add_note', agent, message },
  ]
}
