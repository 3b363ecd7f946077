import {
  type Finding,
  findingInTurn,
  type Measured,
  type PublishedPolicy,
  type Reading,
  type WorkspaceId,
} from '@baton/domain'
import { similarity, type Understanding } from '@baton/local-model'
import { compose } from '../../models/local/compose.ts'
import { readSignals } from '../../models/local/read-signals.ts'
import type { Judgement, Model, Passage, Question } from '../../models/model.ts'
import {
  inOwnVoice,
  type KnowledgeIndex,
  type KnownArticle,
  sectionBehind,
} from '../knowledge/index.ts'
import { answeredByAssistant, type Context, newestQuestion } from './gather-context.ts'
import { type Dropped, guardSources } from './guard-sources.ts'
import { actionFor, lookUp, toolOffers } from './tools.ts'

/** What a turn came to, before anybody decided whether it may be used. */
export type Thought = {
  question: Question
  judgement: Judgement
  reading: Reading
  finding: Finding | null
  found: { article: string; title: string; closeness: number }[]
  /** Orders and secrets that were taken out of the sources. */
  dropped: Dropped[]
}

/** What thinking needs: the knowledge of this node and a model. `now` decides which guidance still holds. */
export type Mindset = {
  knowledge: KnowledgeIndex
  model: Model
  timeoutMs: number
}

/** Room 5: looks things up, asks the model, measures. Runs outside any transaction; nothing it does can be seen outside. */
export async function think(
  mindset: Mindset,
  workspace: WorkspaceId,
  context: Context,
  policy: PublishedPolicy,
  now: Date,
): Promise<Thought> {
  const newest = newestQuestion(context)
  const { id: customer, tier, flags } = context.customer
  const { channel, language } = context
  const asker = { customer, tier, flags, channel, language, now }
  const understood = await mindset.knowledge.ask(workspace, newest, asker)
  const articles = [
    ...guidanceArticle(context, understood),
    ...(await articlesBehind(mindset.knowledge, workspace, understood)),
  ]
  const { question, dropped } = guardSources(
    questionFrom(context, newest, { articles, understood }),
  )
  const reading = readingOf(context, newest)
  const finding =
    question.guidance === null
      ? findingInTurn(reading, answeredByAssistant(context), similarity, policy)
      : null
  const best = articles[0]?.known ?? null
  const action =
    question.guidance === null && understood.confidence > 0.4
      ? actionFor(best?.tool ?? null, newest, context.orders)
      : null
  const judgement = action
    ? acting(action, understood)
    : await mindset.model.think(question, AbortSignal.timeout(mindset.timeoutMs))
  const found = articles.map(({ known, closeness }) => ({
    article: known.id,
    title: known.title,
    closeness,
  }))
  return { question, judgement, reading, finding, found, dropped }
}

type Behind = {
  known: Pick<KnownArticle, 'id' | 'title' | 'body' | 'origin' | 'tool'>
  exampleId: string
  closeness: number
}

/** The best articles that hold for this customer at this moment. */
async function articlesBehind(
  knowledge: KnowledgeIndex,
  workspace: WorkspaceId,
  understood: Understanding,
): Promise<Behind[]> {
  const found: Behind[] = []
  for (const { answerId, exampleId, closeness } of understood.candidates.slice(0, 4)) {
    const known = await knowledge.article(workspace, answerId)
    if (known) found.push({ known, exampleId, closeness })
  }
  return found
}

type Looked = { articles: Behind[]; understood: Understanding }

/** What a person just taught or chose comes first: the reply that rests on it cites it. */
function guidanceArticle({ guidance }: Context, understood: Understanding): Behind[] {
  if (!guidance?.article) return []
  const { id } = guidance.article
  const match = understood.candidates.find(({ answerId }) => answerId === id)
  return [
    { known: guidance.article, exampleId: match?.exampleId ?? `${id}#passage0`, closeness: 1 },
  ]
}

function questionFrom(
  context: Context,
  newest: string,
  { articles, understood }: Looked,
): Question {
  const passages = articles.map(
    ({ known, exampleId, closeness }): Passage => ({
      article: known.id,
      title: known.title,
      text: sectionBehind(known.body, exampleId)?.text ?? known.body,
      taught: known.origin === 'taught',
      closeness,
    }),
  )
  const { guidance, lastAction } = context
  const toolFacts = lastAction
    ? [{ tool: 'last_action', text: lastAction }]
    : lookUp(articles[0]?.known.tool ?? null, newest, context.orders)
  return {
    company: context.company,
    assistantName: context.assistantName,
    language: context.language,
    lines: linesOf(context),
    newest,
    customerFacts: [`Name: ${context.customer.name}`, `Tier: ${context.customer.tier}`],
    passages,
    toolFacts,
    tools: toolOffers,
    sure: understood,
    guidance: guidance ? guidanceText(guidance, passages, toolFacts) : lastAction,
  }
}

/** The person's words, or the words of the article they chose instead of writing any. */
function guidanceText(
  { text, article }: NonNullable<Context['guidance']>,
  [chosen]: Passage[],
  toolFacts: Question['toolFacts'],
): string {
  return article?.origin === 'written' && chosen ? compose({ toolFacts }, chosen) : inOwnVoice(text)
}

function linesOf({ said, boundaries }: Context): Question['lines'] {
  return said.flatMap(({ number, author, text }) => [
    ...boundaries
      .filter(({ afterMessage }) => afterMessage === number - 1)
      .map((boundary) => ({ speaker: 'boundary' as const, text: boundary.text })),
    { speaker: author, text, number },
  ])
}

function readingOf(context: Context, newest: string): Reading {
  const measured = context.said.flatMap(({ author, number, text, signals, at }): Measured[] =>
    author === 'customer' && signals ? [{ number, text, signals, at }] : [],
  )
  const last = measured.at(-1)
  return {
    message: {
      number: last?.number ?? 0,
      text: newest,
      signals: last?.signals ?? readSignals(newest),
      ...(last?.at !== undefined && { at: last.at }),
    },
    earlier: measured.slice(0, -1),
    customer: context.customer,
    channel: context.channel,
    pressedControl: false,
    assistantReplies: context.state.assistantReplies,
  }
}

const acting = (
  action: NonNullable<Judgement['action']>,
  understood: Understanding,
): Judgement => ({
  kind: 'act',
  text: '',
  choices: [],
  sources: [],
  confidence: {
    understood: understood.knownShare,
    answer: understood.confidence,
    amongThree: understood.amongThree,
  },
  question: '',
  whyStuck: '',
  action,
  resolves: false,
  model: 'rules',
  tokens: 0,
})
