import type { ArticleId, ConversationId, CustomerId, Guidance, MessageId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { findPublished, saveArticle } from './articles.store.ts'
import { withoutPrivateFacts } from './private-facts.ts'
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
  /** The article to write anew, when the same correction is made again. */
  article?: ArticleId | undefined
}

/**
 * Makes an article of guidance, in the transaction that gives it: the next customer who asks is answered without
 * anybody being asked again. Names, numbers and addresses of this customer stay out of it.
 */
export async function teach(house: House, tx: Tx, lesson: Lesson): Promise<ArticleId> {
  const { person, conversation, guidance } = lesson
  const now = house.clock.now()
  const question = withoutPrivateFacts(lesson.question)
  const id = lesson.article ?? newId<ArticleId>()
  const at = now.toISOString()
  const segment = guidance.scope === 'segment' ? (guidance.segment ?? null) : null
  const draft = {
    id,
    title: titleFrom(question),
    category: 'Taught',
    body: withoutPrivateFacts(inOwnVoice(guidance.text)),
    questions: questionsOf(lesson),
    tool: null,
    origin: 'taught' as const,
    provenance: {
      conversation,
      agent: person.agent,
      agentName: person.name,
      at,
      scope: guidance.scope,
      validUntil: guidance.validUntil,
      ...(lesson.corrects && { corrects: lesson.corrects }),
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
  await saveArticle(tx, person.workspace, draft, { by: person.name, now })
  tx.afterCommit(() => house.wake.live('knowledge'))
  return id
}

/** What customers will write too: their own words, and how the assistant put it when it asked. */
const questionsOf = ({ question, alsoAsked = [] }: Lesson): string[] => [
  ...new Set(
    [question, ...alsoAsked].map((each) => withoutPrivateFacts(each).trim()).filter(Boolean),
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
  const questions = [...new Set([...known.questions, withoutPrivateFacts(question)])]
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
