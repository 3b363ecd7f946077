import { maySupervise, type SamplePlan } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { samplePlanWithin } from './sample-plan.store.ts'

/** Supervisors review, and so does whoever the plan names beside them. */
export const mayReview = (
  { role, agent }: Pick<Person, 'role' | 'agent'>,
  { reviewers }: Pick<SamplePlan, 'reviewers'>,
): boolean => maySupervise(role) || reviewers.includes(agent)

export const mayReviewWithin = async (tx: Tx, person: Person): Promise<boolean> =>
  mayReview(person, await samplePlanWithin(tx, person.workspace))

/** Nobody judges themself. */
export const ownConversation = (): HttpProblem =>
  new HttpProblem(
    409,
    'own_conversation',
    'This review is about you.',
    'Leave it to somebody else; you will read it here when it is done.',
  )

export const mayNotReview = (): HttpProblem =>
  new HttpProblem(
    403,
    'may_not',
    'You are not among those who review.',
    'Ask a supervisor to add you to the reviewers.',
  )
