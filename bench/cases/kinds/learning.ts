// Teach, then ask: through the product's own teaching, index and decision. Lessons add up in one company, as they would.
import type { CustomerId, Segment } from '../../../packages/domain/src/index.ts'
import { defaultPolicy } from '../../../packages/domain/src/index.ts'
import { chooseProposal } from '../../../packages/server/src/capabilities/assistant/choose-proposal.ts'
import { gatherContext } from '../../../packages/server/src/capabilities/assistant/gather-context.ts'
import { sureEnough } from '../../../packages/server/src/capabilities/assistant/sure-enough.ts'
import { think } from '../../../packages/server/src/capabilities/assistant/think.ts'
import {
  createArticle,
  retire,
} from '../../../packages/server/src/capabilities/knowledge/edit-articles.ts'
import {
  type KnowledgeIndex,
  knowledgeIndex,
  previewSteer,
  teach,
} from '../../../packages/server/src/capabilities/knowledge/index.ts'
import { surenessOf } from '../../../packages/server/src/capabilities/quality/index.ts'
import { localModel } from '../../../packages/server/src/models/local/local-model.ts'
import type { Judged, Kind } from '../kind.ts'
import { type LessonCase, lessonIn } from './learning-case.ts'
import { addCustomer, type Classroom, openClassroom, openWith } from './learning-house.ts'
import { figuresOf, type Heard, type Outcome } from './learning-scores.ts'

type School = Classroom & { index: KnowledgeIndex }
const outcomes = new Map<string, Outcome>()
let opened: Promise<School> | null = null

async function open(): Promise<School> {
  const classroom = await openClassroom()
  const index = knowledgeIndex(classroom.house)
  await index.size(classroom.workspace)
  await index.catchUp()
  return { ...classroom, index }
}

export const learning: Kind = {
  async judge(one) {
    opened ??= open()
    const outcome = await play(await opened, lessonIn(one))
    outcomes.set(one.id, outcome)
    return judgedAs(one.id, outcome)
  },
  scores: (judged) => figuresOf(judged.flatMap(({ id }) => outcomes.get(id) ?? [])),
}

function judgedAs(id: string, { generalised, mustNot, expired, conflict }: Outcome): Judged {
  const failed = [
    ...generalised.filter(({ heard }) => heard !== 'answered' && heard !== 'offered'),
    ...mustNot.filter(({ heard }) => heard === 'answered'),
    ...expired.filter(({ heard }) => heard === 'answered'),
  ].map(({ heard, text, by }) => `${heard} (${by}): ${text}`)
  const why = [...failed, ...(conflict === 'missed' ? ['the contradiction was not flagged'] : [])]
  return { id, right: why.length === 0, decided: conflict, why: why.join(' | ') }
}

async function play(school: School, lesson: LessonCase): Promise<Outcome> {
  const { index, house, workspace, teacher } = school
  school.setTime(
    lesson.validUntil ? dayBefore(lesson.validUntil) : new Date('2026-06-01T09:00:00Z'),
  )
  const segment: Segment = lesson.scope === 'segment' ? lesson.segment : {}
  const customer = await addCustomer(school, segment)
  const channel = segment.channel ?? 'webchat'
  const conversation = await openWith(school, customer, lesson.situation, channel)
  const old = lesson.conflictsWith && (await stand(school, lesson.conflictsWith))
  const { known } = await previewSteer(house, index, teacher, conversation, lesson.guidance)
  const conflict = conflictIn(lesson, known, old)
  if (old) await retire(house, teacher, old)
  const { guidance: text, scope, validUntil, question, situation } = lesson
  const article =
    scope === 'this_case'
      ? null
      : await house.db.transact(workspace, (tx) =>
          teach(house, tx, {
            ...{
              person: teacher,
              conversation,
              customer,
              question,
              alsoAsked: situation.slice(-1),
            },
            guidance: { text, scope, validUntil, segment: scope === 'segment' ? segment : null },
          }),
        )
  await index.catchUp()
  const asked = { school, article }
  const askers = await askersOf(school, lesson, { customer, segment })
  const generalised = []
  for (const phrase of lesson.mustGeneraliseTo)
    if (scope !== 'this_case') generalised.push(await ask(asked, phrase, askers.entitled, channel))
  const mustNot = []
  for (const { text: phrase, by } of lesson.mustNotApplyTo)
    mustNot.push(
      await ask(
        asked,
        phrase,
        askers[by] ?? askers.anyone,
        by === 'other_segment' ? 'webchat' : channel,
      ),
    )
  const expired = []
  if (validUntil) {
    school.setTime(new Date(Date.parse(validUntil) + 3_600_000))
    for (const phrase of lesson.mustGeneraliseTo.slice(0, 1))
      expired.push({ ...(await ask(asked, phrase, askers.entitled, channel)), by: 'too late' })
  }
  return { scope, generalised, mustNot, expired, conflict }
}

const dayBefore = (instant: string): Date => new Date(Date.parse(instant) - 86_400_000)

/** What stood there before, as the company had written it. */
async function stand({ house, teacher, index }: School, body: string): Promise<string> {
  const title = body.split(/(?<=[.!?])\s/)[0]?.slice(0, 120) ?? body
  const { id } = await createArticle(house, teacher, {
    title,
    body,
    category: 'General',
    questions: [],
  })
  await index.catchUp()
  return id
}

type Known = Awaited<ReturnType<typeof previewSteer>>['known']

function conflictIn(
  { conflictsWith }: LessonCase,
  known: Known,
  old: string | null,
): Outcome['conflict'] {
  const isFlagged = known.some(
    ({ article, contradicts }) => contradicts && (!old || article === old),
  )
  if (conflictsWith) return isFlagged ? 'flagged' : 'missed'
  return isFlagged ? 'cried wolf' : 'none'
}

type Who = { customer: CustomerId; name: string }
type Taught = { customer: CustomerId; segment: Segment }

/** `entitled`: whom the lesson is for beside the one it was given about, where its scope lets it reach others. */
async function askersOf(school: School, { scope }: LessonCase, { customer, segment }: Taught) {
  const other = await addCustomer(school, {})
  const fellow = scope === 'segment' ? await addCustomer(school, segment) : other
  const own: Who = { customer, name: 'same_customer' }
  const entitled: Who = scope === 'this_customer' ? own : { customer: fellow, name: 'entitled' }
  return {
    entitled,
    same_customer: own,
    anyone: { ...entitled, name: 'anyone' },
    other_customer: { customer: other, name: 'other_customer' },
    other_segment: { customer: other, name: 'other_segment' },
  }
}

type Asked = { school: School; article: string | null }

/** What the assistant would do with this message, as a turn of its own in a new conversation. */
async function ask({ school, article }: Asked, text: string, who: Who, channel: string) {
  const { house, index, workspace } = school
  const id = await openWith(school, who.customer, [text], channel)
  const context = await house.db.transact(workspace, (tx) => gatherContext(tx, workspace, id))
  if (!context) throw new Error(`nothing is known of the conversation in which "${text}" was asked`)
  const sureness = await surenessOf(house, index)(workspace)
  const policy = sureEnough({ version: 0, policy: defaultPolicy }, sureness)
  const mindset = { knowledge: index, model: localModel, timeoutMs: 5_000 }
  const thought = await think(mindset, workspace, context, policy, house.clock.now())
  const proposal = chooseProposal({ ...thought, policy })
  return { text, by: who.name, heard: heardIn(proposal, article) }
}

function heardIn(proposal: ReturnType<typeof chooseProposal>, article: string | null): Heard {
  if (proposal.kind === 'reply') {
    const { sources = [], choices = [] } = proposal.message
    if (sources[0]) return sources[0].article === article ? 'answered' : 'something else'
    if (choices.some((choice) => choice.article === article && article !== null)) return 'offered'
    return 'asked back'
  }
  return proposal.kind === 'ask_guidance' ? 'asked the team' : 'something else'
}
