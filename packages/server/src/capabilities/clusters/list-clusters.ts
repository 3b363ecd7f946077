import type { ClusterMember, SteerCluster } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { type OpenQuestion, openQuestions } from './open-questions.ts'
import type { QuestionDesk } from './question-desk.ts'
import { rushIn } from './rush.ts'

/** Open questions that ask the same: the largest cluster first, in it whoever has waited longest. */
export async function listClusters(
  house: House,
  desk: QuestionDesk,
  { workspace }: Person,
): Promise<{ clusters: SteerCluster[]; open: number }> {
  const open = await house.db.transact(workspace, (tx) => openQuestions(tx, workspace))
  const groups = await desk.groups(workspace, open)
  const clusters = groups.filter((group) => group.length > 1).map(clusterOf)
  return { clusters: clusters.sort(largestFirst), open: open.length }
}

function clusterOf(group: readonly OpenQuestion[]): SteerCluster {
  const members = group.toSorted((one, other) => one.since.getTime() - other.since.getTime())
  const proposed = members.flatMap(({ proposedAnswer }) => proposedAnswer ?? [])
  return {
    question: members[0]?.question ?? '',
    whyStuck: members[0]?.whyStuck ?? '',
    proposedAnswers: [...new Set(proposed)].slice(0, 3),
    rush: rushIn(members.map(({ since }) => since)),
    members: members.map(shown),
  }
}

function shown(question: OpenQuestion): ClusterMember {
  const { conversation, escalation, steers, newestCustomerMessage } = question
  const { customer, language, said, since } = question
  return {
    ...{ conversation, escalation, steers, newestCustomerMessage, customer, language, said },
    question: question.question,
    since: since.toISOString(),
  }
}

const largestFirst = (one: SteerCluster, other: SteerCluster): number =>
  other.members.length - one.members.length ||
  (one.members[0]?.since ?? '').localeCompare(other.members[0]?.since ?? '')
