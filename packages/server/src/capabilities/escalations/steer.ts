import {
  type ActionDecision,
  type ArticleId,
  type Concern,
  type ConversationId,
  type CustomerId,
  type Guidance,
  type GuidanceId,
  type OpenEscalation,
  type Scope,
  type SeenQuestion,
  type Segment,
  type SteerQuestion,
  titleInOption,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { type Answer, commandOf, type Loaded, once, steppedIn } from '../conversations/index.ts'
import {
  concernsAbout,
  isHeldFor,
  keepForReview,
  type Lesson,
  type Resolution,
  teach,
  teachQuestion,
} from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'

export type Steer = {
  key: string
  text: string
  scope: Scope
  validUntil: string | null
  validFrom?: string | null
  segment?: Segment | null
  resolution?: Resolution | null
  decision:
    | { approved: true; input?: Record<string, string | number> | undefined }
    | { approved: false; why: string }
    | null
  /** The one open question that is meant, as it was seen; without it guidance is welcome in any state. */
  answers?: SeenQuestion
}

/** Tells the assistant privately how to go on. What is meant for others becomes an article in the same transaction. */
export async function steer(
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
    validFrom: body.validFrom ?? null,
    segment: body.segment ?? null,
  }
  const weighed = {
    ...(await weigh(house, person, id, guidance)),
    resolution: body.resolution ?? null,
  }
  const isGiven = (tx: Tx): Promise<unknown> =>
    tx.first(sql`
      select 1 from guidance
      where workspace_id = ${person.workspace}::uuid and id = ${guidance.id}::uuid and conversation_id = ${id}::uuid`)
  return once(house, person, id, isGiven, async () => {
    await holdBack(house, { person, conversation: id, guidance, ...weighed })
    return commandOf(
      house,
      person,
      id,
      (loaded) => ({
        do: 'steer',
        guidance,
        escalation: newId(),
        finding: steppedIn(person.agent),
        decision: decisionOn(loaded.state.escalation, body.decision),
        ...(body.answers && { answers: body.answers }),
      }),
      (tx, loaded) => remember(house, tx, { person, loaded, guidance, ...weighed }),
    )
  })
}

type Weighed = { concerns: Concern[]; customer: CustomerId | null }

/** What is against it: known before anything is given, so that what is held never reaches the assistant. */
async function weigh(
  house: House,
  { workspace }: Person,
  id: ConversationId,
  { text }: Guidance,
): Promise<Weighed> {
  if (text.trim() === '') return { concerns: [], customer: null }
  const { policy } = await currentPolicy(house, workspace)
  return house.db.transact(workspace, async (tx) => {
    const found = await tx.first<{ customer: CustomerId }>(sql`
      select customer_id as customer from conversations
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    if (!found) return { concerns: [], customer: null }
    const { customer } = found
    return { customer, concerns: await concernsAbout(tx, { workspace, customer, text, policy }) }
  })
}

type Holding = Weighed & {
  person: Person
  conversation: ConversationId
  guidance: Guidance
  resolution: Resolution | null
}

/** Held guidance is kept with its reasons and answered with them; the assistant never sees it. */
async function holdBack(house: House, given: Holding): Promise<void> {
  const { person, conversation, guidance, concerns, customer, resolution } = given
  const reasons = concerns.filter((each) => isHeldFor(person, each))
  if (reasons.length === 0 || !customer) return
  await house.db.transact(person.workspace, (tx) =>
    keepForReview(
      tx,
      {
        ...{ person, conversation, customer, guidance, resolution, reasons },
        ...{ state: 'held', question: '', alsoAsked: [] },
      },
      house.clock.now(),
    ),
  )
  const why = [...new Set(reasons.map((reason) => reason.why))].join(' ')
  throw new HttpProblem(
    422,
    'guidance_held',
    `This guidance was held. ${why}`,
    'Write it anew and send it again; what you wrote is kept among the guidance in review.',
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

type Given = {
  person: Person
  loaded: Loaded
  guidance: Guidance
  concerns: Concern[]
  resolution: Resolution | null
}

async function remember(house: House, tx: Tx, given: Given): Promise<void> {
  const { person, loaded, guidance, concerns, resolution } = given
  if (guidance.text.trim() === '') return
  const { question, alsoAsked } = await questionBehind(tx, loaded)
  const about = { person, conversation: loaded.id, customer: loaded.customer, guidance }
  const lesson = { ...about, question, alsoAsked, resolution }
  // What was said about one refund is no answer for the next customer.
  const isLesson = guidance.scope !== 'this_case' && !loaded.state.escalation?.action
  const mustWait = isLesson && person.role === 'agent' && concerns.length > 0 && isOwnWords(given)
  if (mustWait)
    await keepForReview(tx, { ...lesson, reasons: concerns, state: 'waiting' }, house.clock.now())
  const article = isLesson && !mustWait ? await learnFrom(house, tx, loaded, lesson) : null
  await tx.rows(sql`
    insert into guidance (workspace_id, id, conversation_id, escalation_id, agent_id, text, scope, valid_until, valid_from,
      segment, question, article_id, created_at)
    select ${person.workspace}::uuid, ${guidance.id}::uuid, ${loaded.id}::uuid, e.id, ${person.agent}::uuid, ${guidance.text},
      ${guidance.scope}, ${guidance.validUntil}::timestamptz, ${guidance.validFrom ?? null}::timestamptz,
      ${guidance.segment ? json(guidance.segment) : null}::jsonb, ${question}, ${article}::uuid, ${house.clock.now()}::timestamptz
    from escalations e where e.workspace_id = ${person.workspace}::uuid and e.conversation_id = ${loaded.id}::uuid
    order by e.raised_at desc limit 1`)
}

type Behind = { question: string; alsoAsked: string[] }

/** What the assistant asked, and the customer in their own words: that is what the next customer will write too. */
async function questionBehind(tx: Tx, loaded: Loaded): Promise<Behind> {
  const asked = loaded.state.escalation?.question?.question
  const last = await tx.first<{ text: string }>(sql`
    select text from messages where workspace_id = ${loaded.workspace}::uuid and conversation_id = ${loaded.id}::uuid
      and author_kind = 'customer' order by number desc limit 1`)
  const said = last?.text ?? ''
  return asked
    ? { question: asked, alsoAsked: said ? [said] : [] }
    : { question: said, alsoAsked: [] }
}

/** Choosing what stands in the knowledge already says nothing new that anybody would have to approve. */
const isOwnWords = ({ guidance, loaded }: Given): boolean =>
  chosenArticle(guidance.text, loaded.state.escalation?.question ?? null) === null

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
