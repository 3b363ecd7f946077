import type { ArticleId, ConversationId, CustomerId, Guidance, MessageId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type ArticleDraft, findPublished, saveArticle } from './articles.store.ts'
import { conditionsIn } from './conditions.ts'
import {
  type KnownFacts,
  withoutFactsOf,
  withoutInstructions,
  withoutPrivateFacts,
} from './private-facts.ts'
import { addQuestions, provenanceOf, type Resolution, supersede } from './resolve-conflict.ts'
import { inOwnVoice } from './voice.ts'

export type Lesson = {
  person: Person
  conversation: ConversationId
  customer: CustomerId
  guidance: Omit<Guidance, 'id' | 'agent'>
  /** What the customer had asked. */
  question: string
  /** Other ways in which the same was asked just now. */
  alsoAsked?: string[]
  /** The answer that was wrong, when somebody wrote what would have been right. */
  corrects?: MessageId
  /** What becomes of an article that says otherwise, or the same. */
  resolution?: Resolution | null
  /** The article to write anew, when the same correction is made again. */
  article?: ArticleId | undefined
}

/**
 * Makes an article of guidance, in the transaction that gives it: the next customer who asks is answered without
 * anybody being asked again. Names, numbers, orders and addresses of this customer stay out of it. When somebody decided
 * that it says the same as an article that stands there, that one learns the question and nothing is written twice.
 */
export async function teach(house: House, tx: Tx, lesson: Lesson): Promise<ArticleId> {
  const { workspace } = lesson.person
  const now = house.clock.now()
  const clean = await cleanerFor(tx, lesson)
  const questions = questionsOf(lesson, clean)
  const { resolution = null } = lesson
  tx.afterCommit(() => house.wake.live('knowledge'))
  if (resolution?.how === 'merge') {
    const known = await addQuestions(tx, workspace, resolution.article, { questions, now })
    if (known) return known
  }
  const draft = await draftOf(tx, lesson, { clean, questions, now })
  await saveArticle(tx, workspace, draft, { by: lesson.person.name, now })
  if (resolution?.how === 'replace')
    await supersede(tx, workspace, { old: resolution.article, by: draft.id, now })
  return draft.id
}

type Clean = (text: string) => string
type Prepared = { clean: Clean; questions: string[]; now: Date }

async function draftOf(
  tx: Tx,
  lesson: Lesson,
  { clean, questions, now }: Prepared,
): Promise<ArticleDraft> {
  const { person, conversation, guidance, resolution = null } = lesson
  const body = clean(inOwnVoice(guidance.text))
  const segment = guidance.scope === 'segment' ? (guidance.segment ?? null) : null
  return {
    id: lesson.article ?? newId<ArticleId>(),
    title: titleFrom(questions[0] ?? body),
    category: 'Taught',
    body,
    questions,
    tool: null,
    origin: 'taught',
    provenance: {
      conversation,
      agent: person.agent,
      agentName: person.name,
      at: now.toISOString(),
      scope: guidance.scope,
      validUntil: guidance.validUntil,
      conditions: conditionsIn(body),
      ...(lesson.corrects && { corrects: lesson.corrects }),
      ...provenanceOf(resolution),
    },
    scope: guidance.scope,
    customer: guidance.scope === 'this_customer' ? lesson.customer : null,
    tier: guidance.scope === 'segment' && !segment ? await tierOf(tx, lesson) : null,
    segment,
    validFrom: guidance.validFrom ?? null,
    validUntil: guidance.validUntil,
    owner: person.agent,
    reviewAt: reviewOf(now),
  }
}

/** What is taught to others says nothing of the customer it was said about; what is kept for one customer may. */
async function cleanerFor(tx: Tx, { person, customer, guidance }: Lesson): Promise<Clean> {
  if (guidance.scope === 'this_customer') return withoutPrivateFacts
  const facts = await tx.first<KnownFacts>(sql`
    select name as "customerName", (select coalesce(jsonb_agg(o.number), '[]') from orders o
      where o.workspace_id = c.workspace_id and o.customer_id = c.id) as orders
    from customers c where workspace_id = ${person.workspace}::uuid and id = ${customer}::uuid`)
  return facts ? (text) => withoutFactsOf(facts, text) : withoutPrivateFacts
}

/** What customers will write too: their own words, and how the assistant put it when it asked. */
const questionsOf = ({ question, alsoAsked = [] }: Lesson, clean: Clean): string[] => [
  ...new Set(
    [question, ...alsoAsked].map((each) => clean(withoutInstructions(each)).trim()).filter(Boolean),
  ),
]

const daysUntilReview = 90

/** Answers age: after this time whoever taught it is asked whether it still holds. */
const reviewOf = (now: Date): string =>
  new Date(now.getTime() + daysUntilReview * 86_400_000).toISOString()

/** Without a segment of its own, guidance for one is for customers of the same tier. */
async function tierOf(tx: Tx, { person, customer }: Lesson): Promise<string | null> {
  const row = await tx.first<{ tier: string }>(sql`
    select tier from customers where workspace_id = ${person.workspace}::uuid and id = ${customer}::uuid`)
  return row?.tier ?? null
}

/**
 * A person said which article answers the question: the article learns the customer's way of asking, and nothing is
 * written twice. Null when no published article has that title any more.
 */
export async function teachQuestion(
  house: House,
  tx: Tx,
  { person, question, title }: Lesson & { title: string },
): Promise<ArticleId | null> {
  const known = await findPublished(tx, person.workspace, title, house.clock.now())
  if (!known) return null
  const questions = [
    ...new Set([...known.questions, withoutPrivateFacts(withoutInstructions(question))]),
  ].filter(Boolean)
  await saveArticle(
    tx,
    person.workspace,
    { ...known, questions },
    { by: person.name, now: house.clock.now() },
  )
  tx.afterCommit(() => house.wake.live('knowledge'))
  return known.id
}

/** The last sentence that asks something, else the beginning: greetings and stories make poor titles. */
export function titleFrom(question: string): string {
  const sentences = question
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
  const asking =
    sentences.findLast((sentence) => sentence.endsWith('?')) ?? sentences[0] ?? 'Guidance'
  return asking.length > 120 ? `${asking.slice(0, 117).toWellFormed()}...` : asking
}
