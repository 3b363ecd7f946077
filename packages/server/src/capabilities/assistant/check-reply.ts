import {
  type DraftFacts,
  type EscalationId,
  type GroundSource,
  guardRecordOf,
  guardrailsOf,
  inspectDraft,
  type Objection,
  type Proposal,
  type PublishedPolicy,
  sentenceOf,
} from '@baton/domain'
import type { Passage } from '../../models/model.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { checkAction } from './check-action.ts'
import type { Context } from './gather-context.ts'
import { guardFinding } from './guard-finding.ts'
import { knownGood } from './known-good.ts'
import type { Thought } from './think.ts'

type Reply = Proposal & { kind: 'reply' }

/**
 * The last look at what the assistant wants (K1), after the policy and before the commit. A reply passes, is masked or
 * mended once, or is held for a person with the reason; a deed is done or becomes a question. All of it is recorded.
 */
export function checkReply(
  proposal: Proposal,
  thought: Thought,
  policy: PublishedPolicy,
  context: Pick<Context, 'orders'>,
): Proposal {
  if (proposal.kind === 'act') return checkAction(proposal, thought, policy, context)
  if (proposal.kind !== 'reply') return proposal
  const { text } = proposal.message
  if (text.trim() === '') return held(proposal, thought, policy, empty)
  if (knownGood(text, citedIn(proposal, thought), guardrailsOf(policy.policy)))
    return passed(proposal)
  const inspected = inspectDraft(text, factsOf(thought, policy))
  if (inspected.verdict === 'hold' || inspected.verdict === 'block')
    return held(proposal, thought, policy, inspected.objections)
  const guards = guardRecordOf(inspected)
  return { ...proposal, message: { ...proposal.message, text: inspected.text, guards } }
}

const passed = (proposal: Reply): Proposal => ({
  ...proposal,
  message: { ...proposal.message, guards: { verdict: 'pass', objections: [] } },
})

/** The passages that the reply names as its sources. */
function citedIn({ message }: Reply, { question }: Thought): GroundSource[] {
  const cited = new Set(message.sources?.map(({ article }) => article))
  return question.passages.filter(({ article }) => cited.has(article)).map(sourceOf)
}

const sourceOf = ({ title, text }: Passage): GroundSource => ({
  kind: 'passage',
  text: `${title}.\n${text}`,
})

const empty: Objection[] = [
  {
    guard: 'grounding',
    verdict: 'hold',
    found: '',
    where: { from: 0, to: 0 },
    against: 'the answer was empty',
  },
]

function factsOf({ question }: Thought, { policy }: PublishedPolicy): DraftFacts {
  const { passages, toolFacts, guidance, lines, customerFacts, company, assistantName } = question
  const name = customerFacts.find((fact) => fact.startsWith('Name: '))?.slice('Name: '.length)
  const sources: GroundSource[] = [
    ...passages.map(sourceOf),
    ...toolFacts.map(({ text }) => ({ kind: 'fact' as const, text })),
    ...(guidance === null ? [] : [{ kind: 'guidance' as const, text: guidance }]),
    ...[...customerFacts, company, assistantName].map((text) => ({ kind: 'known' as const, text })),
    ...lines.map(({ speaker, text }) => ({
      kind: speaker === 'customer' ? ('said' as const) : ('known' as const),
      text,
    })),
  ]
  return {
    sources,
    customerName: name ?? null,
    systemPrompt: null,
    decidedByPerson: guidance !== null,
    settings: guardrailsOf(policy),
  }
}

/** The draft goes to a person as the proposed answer, with what was found. */
function held(
  { message }: Reply,
  thought: Thought,
  policy: PublishedPolicy,
  objections: Objection[],
): Proposal {
  const whyStuck = objections === empty ? 'The answer was empty.' : sentenceOf(objections)
  const finding = guardFinding(
    {
      ...{ summary: whyStuck, objections },
      message: thought.reading.message.number,
      model: thought.judgement.model,
    },
    policy,
  )
  const question = {
    question: thought.question.newest,
    whyStuck,
    proposedAnswer: message.text || null,
    options: [],
  }
  return { kind: 'ask_guidance', escalation: newId<EscalationId>(), finding, question }
}
