import type { CalibrationDetail, CalibrationRow } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { notify } from '../notices/index.ts'
import { viewCalibration } from './calibration-view.ts'
import { checkedSubject } from './checked-subject.ts'
import { mayReview } from './permit.ts'
import { samplePlanWithin } from './sample-plan.store.ts'
import { scorecardWithin } from './scorecard.store.ts'

export type NewCalibration = { conversation: string; subject: string; reviewers: string[] }

/** Gives one conversation to several reviewers, who say what they think before they hear the others. */
export async function startCalibration(
  house: House,
  person: Person,
  { conversation, subject, reviewers: named }: NewCalibration,
): Promise<CalibrationDetail> {
  const { workspace, agent } = person
  const reviewers = [...new Set(named)]
  const { week, results } = await checkedSubject(house, person, conversation, subject)
  const now = house.clock.now()
  return house.db.transact(workspace, async (tx) => {
    await mustReview(tx, workspace, reviewers, subject)
    const { version } = await scorecardWithin(tx, workspace)
    const id = newId()
    await tx.rows(sql`
      insert into calibrations (workspace_id, id, conversation_id, subject, scorecard_version, asked_by, created_at)
      values (${workspace}::uuid, ${id}::uuid, ${conversation}::uuid, ${subject}, ${version}::int, ${agent}::uuid,
        ${now}::timestamptz)`)
    const rows = reviewers.map((reviewer) => ({ id: newId(), reviewer }))
    await tx.rows(sql`
      insert into reviews (workspace_id, id, conversation_id, subject, asked_by, calibration_id, week, state, reviewer_id,
        claimed_at, results, scorecard_version, created_at)
      select ${workspace}::uuid, x.id, ${conversation}::uuid, ${subject}, ${agent}::uuid, ${id}::uuid, ${week}::date, 'claimed',
        x.reviewer, ${now}::timestamptz, ${json(results)}::jsonb, ${version}::int, ${now}::timestamptz
      from jsonb_to_recordset(${json(rows)}::jsonb) as x (id uuid, reviewer uuid)`)
    await invite(house, tx, person, reviewers)
    return viewCalibration(tx, person, id)
  })
}

const invite = (house: House, tx: Tx, { workspace, agent, name }: Person, reviewers: string[]) =>
  notify(house, tx, {
    ...{ workspace, agents: reviewers.filter((each) => each !== agent) as AgentId[] },
    ...{ kind: 'mention', link: '/reviews/mine', urgent: false },
    title: `${name} asks you to calibrate`,
    body: 'Review one conversation without seeing what the others say.',
  })

async function mustReview(
  tx: Tx,
  workspace: WorkspaceId,
  reviewers: readonly string[],
  subject: string,
): Promise<void> {
  if (reviewers.length < 2)
    throw cannotStart('It takes two to compare.', 'Name at least two reviewers.')
  if (reviewers.includes(subject))
    throw cannotStart('Nobody reviews themself.', 'Leave out the one who is reviewed.')
  const able = await reviewersOf(tx, workspace)
  if (!reviewers.every((each) => able.some(({ id }) => id === each)))
    throw cannotStart('Somebody named may not review.', 'Add them to the reviewers first.')
}

const cannotStart = (message: string, next: string): HttpProblem =>
  new HttpProblem(409, 'cannot_calibrate', message, next)

type Reviewer = { id: string; name: string }

/** People who may review now. */
export async function reviewersOf(tx: Tx, workspace: WorkspaceId): Promise<Reviewer[]> {
  const plan = await samplePlanWithin(tx, workspace)
  const team = await tx.rows<Reviewer & Pick<Person, 'role' | 'agent'>>(sql`
    select id, id as agent, name, role from agents where workspace_id = ${workspace}::uuid and active order by name`)
  return team.filter((each) => mayReview(each, plan)).map(({ id, name }) => ({ id, name }))
}

/** What was agreed on, once everybody has spoken; kept with the conversation that it was said about. */
export function concludeCalibration(
  house: House,
  person: Person,
  id: string,
  conclusion: string,
): Promise<CalibrationDetail> {
  return house.db.transact(person.workspace, async (tx) => {
    const { row } = await viewCalibration(tx, person, id)
    if (!row.isReady) throw tooEarly(row)
    await tx.rows(sql`
      update calibrations set conclusion = ${storable(conclusion)}, discussed_by = ${person.agent}::uuid,
        discussed_at = ${house.clock.now()}::timestamptz
      where workspace_id = ${person.workspace}::uuid and id = ${id}::uuid`)
    return viewCalibration(tx, person, id)
  })
}

const tooEarly = ({ reviewers }: CalibrationRow): HttpProblem => {
  const open = reviewers.filter(({ done }) => !done).map(({ name }) => name)
  return new HttpProblem(
    409,
    'not_everybody_spoke',
    `Not everybody has spoken yet: ${open.join(', ')}.`,
    'Wait for them; what the others said stays hidden until then.',
  )
}
