import type { ClusterAnswer } from '@baton/contract'
import {
  type ArticleId,
  type ConversationId,
  type EscalationId,
  guardrailsOf,
  refusalTexts,
  type SeenQuestion,
  weighGuidance,
} from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { type Steer, steer } from '../escalations/index.ts'
import type { Resolution } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'

type Member = { key: string; conversation: string; escalation: string } & Omit<
  SeenQuestion,
  'escalation'
>

type Given = {
  text: string
  scope: 'this_case' | 'always'
  validUntil: string | null
  resolution: Resolution | null
  members: readonly Member[]
}

/**
 * One answer for many: each conversation is told in a transaction of its own, by the same rules as a single steer, so that
 * one that was answered meanwhile stops nobody else. The first teaches; the others add their way of asking to what it
 * became, so that a hundred customers make one article and not a hundred.
 */
export async function answerCluster(
  house: House,
  person: Person,
  given: Given,
): Promise<ClusterAnswer> {
  const answered: string[] = []
  const left: ClusterAnswer['left'] = []
  let lead: Lead | null = null
  for (const member of onceEach(given.members)) {
    const why = await answerOne(house, person, { ...given, member, lead })
    if (why) {
      left.push({ conversation: member.conversation, ...why })
      continue
    }
    lead ??= { article: await articleOf(house, person, member.key) }
    answered.push(member.conversation)
  }
  return { answered, left }
}

/** Whoever was answered first, and what their answer became. */
type Lead = { article: ArticleId | null }

const onceEach = (members: readonly Member[]): Member[] => [
  ...new Map(members.map((member) => [member.conversation, member])).values(),
]

type One = Given & { member: Member; lead: Lead | null }
type Left = { code: string; says: string }

/** Null when this one was answered. */
async function answerOne(house: House, person: Person, one: One): Promise<Left | null> {
  const { key, conversation, escalation, steers, newestCustomerMessage } = one.member
  try {
    const { refused } = await steer(house, person, conversation as ConversationId, {
      ...{ key, text: one.text, validUntil: one.validUntil, decision: null },
      ...reachOf(one),
      answers: { escalation: escalation as EscalationId, steers, newestCustomerMessage },
    })
    return refused ? { code: refused, says: refusalTexts[refused] } : null
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error
    // Words that nobody may send are held once, and not once for each customer.
    if (error.code === 'guidance_held' && (await isHeldForAll(house, person, one.text))) throw error
    return { code: error.code, says: error.message }
  }
}

/** What waits for a supervisor waits once: the others are helped now and teach nothing of their own. */
function reachOf({ scope, resolution, lead }: One): Pick<Steer, 'scope' | 'resolution'> {
  if (!lead) return { scope, resolution }
  if (!lead.article) return { scope: 'this_case', resolution: null }
  return { scope, resolution: { article: lead.article, how: 'merge', why: '' } }
}

async function isHeldForAll(house: House, { workspace }: Person, text: string): Promise<boolean> {
  const { policy } = await currentPolicy(house, workspace)
  return weighGuidance(text, guardrailsOf(policy)).some(({ effect }) => effect === 'held')
}

async function articleOf(
  house: House,
  { workspace }: Person,
  guidance: string,
): Promise<ArticleId | null> {
  const given = await house.db.transact(workspace, (tx) =>
    tx.first<{ article: ArticleId | null }>(sql`
      select article_id as article from guidance
      where workspace_id = ${workspace}::uuid and id = ${guidance}::uuid`),
  )
  return given?.article ?? null
}
