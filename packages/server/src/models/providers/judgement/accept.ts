import type { ArticleId } from '@baton/domain'
import { type Judgement, ModelFailed, type Question } from '../../model.ts'
import { acceptAction } from './accept-action.ts'
import { findObject } from './find-object.ts'
import { repair } from './repair.ts'
import { type WrittenJudgement, writtenJudgement } from './written.ts'

const choicesShown = 4

/** The judgement in a model's answer, held against what was offered to it. Throws `ModelFailed` otherwise. */
export function acceptJudgement(
  answer: string,
  question: Question,
  from: { model: string; tokens: number; outputTokens: number; cachedTokens: number },
): Judgement {
  const written = read(answer, from.model)
  refuseUnusable(written, from.model)
  const speaks = written.kind === 'reply' || written.kind === 'clarify'
  const asks = written.kind === 'ask_guidance' || written.kind === 'hand_over'
  return {
    kind: written.kind,
    text: speaks ? written.text : '',
    choices: speaks ? written.choices.slice(0, choicesShown) : [],
    sources: speaks ? offeredSources(written.sources, question) : [],
    confidence: confidenceOf(written),
    question: asks ? written.question : '',
    whyStuck: asks ? written.whyStuck : '',
    action: written.kind === 'act' ? acceptAction(written.action, question, from.model) : null,
    resolves: written.kind === 'reply' && written.resolves,
    model: from.model,
    tokens: from.tokens,
    outputTokens: from.outputTokens,
    cachedTokens: from.cachedTokens,
    classification: {
      issue: written.issue.slice(0, 80).toWellFormed(),
      urgency: written.urgency,
      sentiment: written.sentiment,
    },
  }
}

function read(answer: string, model: string): WrittenJudgement {
  if (answer.trim() === '') throw new ModelFailed(`${model} gave an empty answer.`)
  const loose = findObject(answer)
  if (loose === null) throw new ModelFailed(`${model} gave an answer that is not JSON.`)
  const written = writtenJudgement.safeParse(repair(loose))
  if (written.success) return written.data
  const fields = written.error.issues.map((issue) => issue.path.join('.'))
  throw new ModelFailed(`${model} gave a judgement with an unusable ${fields.join(', ')}.`)
}

/** A judgement that would leave the customer or the colleague with nothing is no judgement. */
function refuseUnusable({ kind, text, question, whyStuck }: WrittenJudgement, model: string): void {
  if ((kind === 'reply' || kind === 'clarify') && text === '')
    throw new ModelFailed(`${model} wanted to ${kind} but wrote no text.`)
  if (kind === 'ask_guidance' && question === '' && whyStuck === '')
    throw new ModelFailed(`${model} wanted to ask for guidance but wrote no question.`)
}

/** A number that was not offered is dropped: a source is either one of ours or none. */
function offeredSources(numbers: number[], { passages }: Question): ArticleId[] {
  const articles = numbers.flatMap((number) => passages[number - 1]?.article ?? [])
  return [...new Set(articles)]
}

/** A model over the network ranks nothing, so "among three" is what it understood, never less than its answer. */
const confidenceOf = ({ understood, answer }: WrittenJudgement): Judgement['confidence'] => ({
  understood,
  answer,
  amongThree: Math.max(understood, answer),
})
