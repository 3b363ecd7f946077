import type { CoachingNote } from '@baton/contract'
import type { ConversationId, CustomerId, GuidanceId, Scope, Segment } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { storable } from '../../platform/text.ts'
import {
  concernsAbout,
  isHeldFor,
  type KnowledgeIndex,
  keepForReview,
  previewSteer,
  type Resolution,
  teach,
} from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { coachingNotes } from './coaching-notes.ts'
import { mayNotReview, mayReviewWithin } from './permit.ts'

export type NoteLesson = {
  question: string
  text: string
  scope: Exclude<Scope, 'this_case'>
  segment: Segment | null
  validFrom: string | null
  validUntil: string | null
  resolution: Resolution | null
}

type Place = { conversation: ConversationId; customer: CustomerId; subject: string }

/** The note and where it was written; only on the assistant, and only for those who review. */
async function placeOf(tx: Tx, person: Person, id: string): Promise<Place> {
  const place = await tx.first<Place>(sql`
    select n.conversation_id as conversation, c.customer_id as customer, n.subject from coaching_notes n
    join conversations c on c.workspace_id = n.workspace_id and c.id = n.conversation_id
    where n.workspace_id = ${person.workspace}::uuid and n.id = ${id}::uuid`)
  if (!place) throw notFound('coaching note')
  if (!(await mayReviewWithin(tx, person))) throw mayNotReview()
  if (place.subject !== 'assistant') throw notForPeople()
  return place
}

const notForPeople = (): HttpProblem =>
  new HttpProblem(
    409,
    'not_about_assistant',
    'This note is for a person, and people are not taught by articles.',
    'It was shown to them with the review.',
  )

/** What the assistant would say from then on, what stands there on the matter, and what is against it. */
export async function previewNote(
  house: House,
  index: KnowledgeIndex,
  person: Person,
  { id, text, question }: { id: string; text: string; question: string },
) {
  const { workspace } = person
  const { conversation } = await house.db.transact(workspace, (tx) => placeOf(tx, person, id))
  return previewSteer(house, index, person, conversation, text, question)
}

/**
 * Makes guidance of a note, by the same door and the same checks as every guidance: held where it must be, waiting for a
 * supervisor where it may be dangerous, and refused while it contradicts what stands there and nobody has decided on it.
 */
export async function teachNote(
  house: House,
  index: KnowledgeIndex,
  person: Person,
  { id, lesson }: { id: string; lesson: NoteLesson },
): Promise<CoachingNote> {
  const { workspace } = person
  const now = house.clock.now()
  const given = { ...lesson, text: storable(lesson.text), question: storable(lesson.question) }
  const { known } = await previewNote(house, index, person, { id, ...given })
  const opposed = known.find(({ contradicts }) => contradicts)
  if (opposed && !given.resolution) throw contradicted(opposed.title)
  const { policy } = await currentPolicy(house, workspace)
  const { note, held } = await house.db.transact(workspace, async (tx) => {
    const { customer, conversation } = await placeOf(tx, person, id)
    await lockNote(tx, person, id)
    const concerns = await concernsAbout(tx, { workspace, customer, text: given.text, policy })
    const { question, resolution, ...guidance } = given
    const whole = { person, conversation, customer, question, alsoAsked: [], resolution }
    const kept = { ...whole, guidance: { id: id as GuidanceId, ...guidance } }
    const reasons = concerns.filter((each) => isHeldFor(person, each))
    if (reasons.length > 0) await keepForReview(tx, { ...kept, reasons, state: 'held' }, now)
    else if (person.role === 'agent' && concerns.length > 0)
      await keepForReview(tx, { ...kept, reasons: concerns, state: 'waiting' }, now)
    else {
      const article = await teach(house, tx, { ...whole, guidance })
      await markTaught(tx, person, { id, article, now })
    }
    const [after] = await coachingNotes(tx, person, { id })
    return { note: after, held: reasons.map(({ why }) => why) }
  })
  // What is held is kept with its reasons first: the problem that tells of it must not undo that.
  if (held.length > 0) throw heldBack(held)
  if (!note) throw notFound('coaching note')
  return note
}

/** Two who press at once teach once. */
async function lockNote(tx: Tx, { workspace }: Person, id: string): Promise<void> {
  const taught = await tx.first<{ isTaught: boolean }>(sql`
    select n.article_id is not null or exists (select 1 from guidance_reviews q where q.workspace_id = n.workspace_id
      and q.id = n.id and q.state in ('waiting', 'approved')) as "isTaught"
    from coaching_notes n where n.workspace_id = ${workspace}::uuid and n.id = ${id}::uuid for update`)
  if (taught?.isTaught)
    throw new HttpProblem(
      409,
      'taught_already',
      'This note has become guidance already.',
      'Change its article, or decide on it among the guidance in review.',
    )
}

const markTaught = (
  tx: Tx,
  { workspace, agent }: Person,
  { id, article, now }: { id: string; article: string; now: Date },
) =>
  tx.rows(sql`
    update coaching_notes set article_id = ${article}::uuid, taught_by = ${agent}::uuid, taught_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)

const contradicted = (title: string): HttpProblem =>
  new HttpProblem(
    409,
    'contradicts',
    `“${title}” says otherwise.`,
    'Decide whether the new takes its place, holds for fewer, or both stay, and say so.',
  )

const heldBack = (why: string[]): HttpProblem =>
  new HttpProblem(
    422,
    'guidance_held',
    `This guidance was held. ${[...new Set(why)].join(' ')}`,
    'Write it anew and send it again; what you wrote is kept among the guidance in review.',
  )
