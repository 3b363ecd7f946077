import {
  type ActionDecision,
  type ArticleId,
  type ConversationId,
  type Guidance,
  type GuidanceId,
  type OpenEscalation,
  type Scope,
  type SteerQuestion,
  titleInOption,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { type Answer, commandOf, type Loaded, once, steppedIn } from '../conversations/index.ts'
import { type Lesson, teach, teachQuestion } from '../knowledge/index.ts'

export type Steer = {
  key: string
  text: string
  scope: Scope
  validUntil: string | null
  decision:
    | { approved: true; input?: Record<string, string | number> | undefined }
    | { approved: false; why: string }
    | null
}

/** Tells the assistant privately how to go on. What is meant for others becomes an article in the same transaction. */
export function steer(
  house: House,
  person: Person,
  id: ConversationId,
  body: Steer,
): Promise<Answer> {
  const guidance: Guidance = {
    id: body.key as GuidanceId,
    agent: person.agent,
    text: storable(body.text),
    scope: body.scope,
    validUntil: body.validUntil,
  }
  const isGiven = (tx: Tx): Promise<unknown> =>
    tx.first(sql`
      select 1 from guidance
      where workspace_id = ${person.workspace}::uuid and id = ${guidance.id}::uuid and conversation_id = ${id}::uuid`)
  return once(house, person, id, isGiven, () =>
    commandOf(
      house,
      person,
      id,
      (loaded) => ({
        do: 'steer',
        guidance,
        escalation: newId(),
        finding: steppedIn(person.agent),
        decision: decisionOn(loaded.state.escalation, body.decision),
      }),
      (tx, loaded) => remember(house, tx, { person, loaded, guidance }),
    ),
  )
}

function decisionOn(
  escalation: OpenEscalation | null,
  decision: Steer['decision'],
): ActionDecision | null {
  if (decision === null) return null
  if (!decision.approved) return decision
  const action = escalation?.action
  // Without a waiting action the rules refuse; they only need to see that one was meant.
  if (!action) return { approved: false, why: '' }
  return { approved: true, action: { ...action, input: { ...action.input, ...decision.input } } }
}

type Given = { person: Person; loaded: Loaded; guidance: Guidance }

async function remember(house: House, tx: Tx, { person, loaded, guidance }: Given): Promise<void> {
  if (guidance.text.trim() === '') return
  const question = await questionBehind(tx, loaded)
  const lesson = { person, conversation: loaded.id, customer: loaded.customer, guidance, question }
  // What was said about one refund is no answer for the next customer.
  const isLesson = guidance.scope !== 'this_case' && !loaded.state.escalation?.action
  const article = isLesson ? await learnFrom(house, tx, loaded, lesson) : null
  await tx.rows(sql`
    insert into guidance (workspace_id, id, conversation_id, escalation_id, agent_id, text, scope, valid_until, question,
      article_id, created_at)
    select ${person.workspace}::uuid, ${guidance.id}::uuid, ${loaded.id}::uuid, e.id, ${person.agent}::uuid, ${guidance.text},
      ${guidance.scope}, ${guidance.validUntil}::timestamptz, ${question}, ${article}::uuid, ${house.clock.now()}::timestamptz
    from escalations e where e.workspace_id = ${person.workspace}::uuid and e.conversation_id = ${loaded.id}::uuid
    order by e.raised_at desc limit 1`)
}

/** What the customer asked, in their own words: that is what the next customer will write too. */
async function questionBehind(tx: Tx, loaded: Loaded): Promise<string> {
  const asked = loaded.state.escalation?.question?.question
  if (asked) return asked
  const last = await tx.first<{ text: string }>(sql`
    select text from messages where workspace_id = ${loaded.workspace}::uuid and conversation_id = ${loaded.id}::uuid
      and author_kind = 'customer' order by number desc limit 1`)
  return last?.text ?? ''
}

/** Choosing an article for the question teaches that article the question; everything else becomes an article of its own. */
async function learnFrom(
  house: House,
  tx: Tx,
  loaded: Loaded,
  lesson: Lesson,
): Promise<ArticleId | null> {
  const title = chosenArticle(lesson.guidance.text, loaded.state.escalation?.question ?? null)
  const known = title && (await teachQuestion(house, tx, { ...lesson, title }))
  if (known) return known
  // The words of an option only name an article: without one that holds for everybody they teach nothing.
  const isOption = titleInOption(lesson.guidance.text.trim()) !== null
  return isOption ? null : teach(house, tx, lesson)
}

/** The title of the article that the person chose: by its option, or by letting the proposed answer stand. */
function chosenArticle(text: string, question: SteerQuestion | null): string | null {
  const options = question?.options ?? []
  const option = text.trim() === question?.proposedAnswer?.trim() ? options[0] : text.trim()
  return option && options.includes(option) ? titleInOption(option) : null
}
