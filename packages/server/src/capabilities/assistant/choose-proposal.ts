import {
  type ActionId,
  admissionOf,
  amountOfAction,
  articleOption,
  type Choice,
  type EscalationId,
  type Finding,
  findingOnTurn,
  findingsOnMessage,
  type MessageId,
  type Proposal,
  type PublishedPolicy,
  type Reading,
  type SourceReference,
  strongest,
} from '@baton/domain'
import { personQuestion, phrasesIn } from '../../models/local/phrases.ts'
import type { Judgement, Question } from '../../models/model.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { askApproval } from './ask-approval.ts'
import { isUnsure, judgedTurn } from './judged-turn.ts'
import { needsApproval } from './tools.ts'

/** What the proposal is chosen from. `finding` is a trigger that fired while thinking (a loop, say). */
export type Considered = {
  question: Question
  judgement: Judgement
  reading: Reading
  policy: PublishedPolicy
  finding: Finding | null
}

/** From what the model would like to what the policy lets it do. */
export function chooseProposal(considered: Considered): Proposal {
  const { judgement, question, finding, policy } = considered
  if (question.guidance === null) {
    if (finding) return askPerson(considered, finding)
    const offered = offerPerson(considered)
    if (offered) return offered
    if (judgement.kind === 'act' && judgement.action)
      return moveMuch(considered, judgement.action) ?? act(considered, judgement.action)
    if (judgement.kind === 'hand_over')
      return askPerson(considered, stuckFinding(considered, 'takeover'))
    if (judgement.kind === 'ask_guidance')
      return askPerson(considered, stuckFinding(considered, policy.policy.confidence.mode))
    if (judgement.kind === 'clarify') return say(judgement.text, judgement.choices, [])
    const unsure = findingOnTurn(considered.reading, judgedTurn(considered), policy)
    if (unsure) return askPerson(considered, unsure)
    if (isUnsure(considered)) return clarify(considered)
    const admitted = admission(considered)
    if (admitted) return askPerson(considered, admitted)
  }
  return {
    ...say(judgement.text, [], sourcesOf(question, judgement)),
    resolves: judgement.resolves,
  }
}

function say(
  text: string,
  choices: Choice[],
  sources: SourceReference[],
): Proposal & { kind: 'reply' } {
  return {
    kind: 'reply',
    message: { id: newId<MessageId>(), text, choices, sources },
    resolves: false,
  }
}

/** A trigger that only offers: the assistant asks once whether a person is wanted, and takes no for an answer. */
function offerPerson({ reading, policy, question }: Considered): Proposal | null {
  const offer = strongest(findingsOnMessage(reading, policy))
  const { text, choices } = personQuestion(question.language)
  const hasAsked = question.lines.some((line) => line.speaker === 'assistant' && line.text === text)
  return offer?.action !== 'offer' || hasAsked ? null : say(text, choices, [])
}

/** Not sure of one answer, but the right one is probably among three: asking is better than guessing or giving up. */
function clarify({ judgement, question }: Considered): Proposal {
  const words = phrasesIn(question.language)
  return say(
    words.whichOfThese,
    [...judgement.choices, { label: words.noneOfThese, says: words.sayPerson }],
    [],
  )
}

/** A model's "I do not know" or "something went wrong" is no answer to send, whatever confidence it claims. */
function admission(considered: Considered): Finding | null {
  const { judgement } = considered
  const admitted = admissionOf(judgement.text || 'nothing', judgement.sources.length > 0)
  if (admitted === 'does_not_know')
    return stuckFinding(considered, considered.policy.policy.confidence.mode)
  if (admitted !== 'failed') return null
  return { ...stuckFinding(considered, 'takeover'), trigger: 'assistant_unavailable' }
}

function askPerson({ judgement, question }: Considered, finding: Finding): Proposal {
  const escalation = newId<EscalationId>()
  if (finding.mode === 'takeover') return { kind: 'hand_over', escalation, finding }
  return {
    kind: 'ask_guidance',
    escalation,
    finding,
    question: {
      question: judgement.question || question.newest,
      whyStuck: judgement.whyStuck || finding.evidence.summary,
      proposedAnswer: judgement.text || null,
      options: question.passages.slice(0, 3).map(({ title }) => articleOption(title)),
    },
  }
}

function stuckFinding({ judgement, reading, policy }: Considered, mode: Finding['mode']): Finding {
  const measured = {
    answer: judgement.confidence.answer,
    understood: judgement.confidence.understood,
  }
  return {
    trigger: 'low_confidence',
    mode,
    action: 'at_once',
    policyVersion: policy.version,
    evidence: {
      summary: judgement.whyStuck || 'The assistant does not know.',
      messages: [reading.message.number],
      measured,
      threshold: { answer: policy.policy.confidence.answerAt },
    },
  }
}

/** Much money is moved by a person, or with their word, as the policy says; a mere offer leaves it to the usual approval. */
function moveMuch(
  considered: Considered,
  wanted: NonNullable<Judgement['action']>,
): Proposal | null {
  const cents = Number(wanted.input.amountCents ?? 0)
  const { reading, policy } = considered
  const finding = amountOfAction(reading, { cents, what: wanted.summary }, policy)
  if (!finding || finding.action === 'offer') return null
  if (finding.mode === 'takeover') return askPerson(considered, finding)
  return askApproval({ ...wanted, id: newId<ActionId>() }, finding, 'So much is moved by people.')
}

function act(considered: Considered, wanted: NonNullable<Judgement['action']>): Proposal {
  const action = { ...wanted, id: newId<ActionId>() }
  if (!needsApproval(action, considered.policy.policy.actions.refundLimitCents))
    return { kind: 'act', action }
  const finding: Finding = {
    trigger: 'action_needs_approval',
    mode: 'steer',
    action: 'at_once',
    policyVersion: considered.policy.version,
    evidence: {
      summary: `${action.summary}: above what the assistant may do by itself.`,
      messages: [considered.reading.message.number],
      measured: { amountCents: Number(action.input.amountCents ?? 0) },
      threshold: { refundLimitCents: considered.policy.policy.actions.refundLimitCents },
    },
  }
  return askApproval(action, finding, 'The amount is above my limit.')
}

function sourcesOf(question: Question, judgement: Judgement): SourceReference[] {
  return question.passages
    .filter(({ article }) => judgement.sources.includes(article))
    .slice(0, 3)
    .map(({ article, title, text, taught }) => ({
      article,
      title,
      passage: text.slice(0, 400).toWellFormed(),
      taught,
    }))
}
