import type { Command, Proposal } from './conversation/commands.ts'
import type { Conversation } from './conversation/conversation.ts'
import type { MessageId } from './shared/ids.ts'
import {
  after,
  ana,
  bob,
  draft,
  escalation,
  finding,
  guidanceOf,
  question,
} from './test-conversations.ts'

type Of<Do extends Command['do']> = Command & { do: Do }

export const says = (change: Partial<Of<'receive_message'>> = {}): Command => ({
  do: 'receive_message',
  message: { id: 'message' as MessageId, text: 'Hello', attachments: [] },
  findings: [],
  asksForPerson: false,
  withdraws: false,
  wantsAnswer: true,
  escalation,
  ...change,
})

export const asksForPerson = says({
  asksForPerson: true,
  findings: [finding('takeover', 'asked_for_person')],
})

const entry = { escalation, finding: finding('takeover', 'agent_stepped_in') }

export const takesOver = (agent = ana): Command => ({ do: 'take_over', agent, ...entry })

export const replies = (agent = ana, change: Partial<Of<'reply'>> = {}): Command => ({
  do: 'reply',
  agent,
  message: draft(),
  sawMessage: null,
  ...entry,
  ...change,
})

export const steers = (agent = ana, change: Partial<Of<'steer'>> = {}): Command => ({
  do: 'steer',
  guidance: guidanceOf(agent),
  decision: null,
  ...entry,
  ...change,
})

export const handsBack = (agent = ana, answerWaiting = true): Command => ({
  do: 'hand_back',
  agent,
  note: { done: '', decided: '', promised: '', assistantMay: '', answerWaiting },
})

export const resolves = (agent = ana, supervises = false): Command => ({
  do: 'resolve',
  by: { kind: 'agent', agent, supervises },
  ...entry,
})

/** Something other than a message calls for a person. */
export const raises = (basis: Of<'raise_escalation'>['basis']): Command => ({
  do: 'raise_escalation',
  escalation,
  finding: finding('takeover', 'assistant_unavailable'),
  basis,
})

/** The assistant's proposal, thought on the conversation as it is now. */
export const proposes = (now: Conversation, proposal: Proposal): Command => ({
  do: 'commit_turn',
  basis: { epoch: now.epoch, newestCustomerMessage: now.newestCustomerMessage },
  proposal,
})

export const answer: Proposal = { kind: 'reply', message: draft('It is so.'), resolves: false }
export const needsGuidance: Proposal = {
  kind: 'ask_guidance',
  escalation,
  question,
  finding: finding('steer', 'low_confidence'),
}

/** A conversation in each of the states a holder can be in. */
export const withAssistant = after([says()])
export const waitingForPerson = after([asksForPerson])
export const waitingForGuidance = after([proposes(withAssistant, needsGuidance)], withAssistant)
export const offeredToBob = after([{ do: 'offer', agent: bob }], waitingForPerson)
export const heldByAna = after([takesOver(ana)], waitingForPerson)
export const guidedByAna = after([steers(ana)], waitingForGuidance)
export const resolved = after([resolves()], heldByAna)

export const everyState: [string, Conversation][] = [
  ['the assistant holds', withAssistant],
  ['waits for a person', waitingForPerson],
  ['waits for guidance', waitingForGuidance],
  ['is offered to Bob', offeredToBob],
  ['Ana holds', heldByAna],
  ['Ana guides', guidedByAna],
  ['is resolved', resolved],
]
