import {
  type AgentId,
  type ConversationId,
  type EscalationId,
  type OnCallPlan,
  pagingStep,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork } from '../../platform/lane/work.ts'
import { wakeable } from './people.ts'

/** People who are woken now. `isTest` is said in the first word. */
export type PageFacts = {
  workspace: WorkspaceId
  conversation: ConversationId | null
  agents: readonly AgentId[]
  isTest: boolean
  why: string
}

/** How people are woken, and told that they may sleep on; wiring brings it. */
export type PageTells = {
  paged(tx: Tx, facts: PageFacts): Promise<void>
  pageOver(tx: Tx, where: { workspace: WorkspaceId; conversation: ConversationId }): Promise<void>
}

/** An emergency: which escalation, and why it is one. */
export type Emergency = {
  workspace: WorkspaceId
  conversation: ConversationId
  escalation: EscalationId
  why: string
}

type Paging = { tells: PageTells; onCall: OnCallPlan }

/** Wakes the people of one step, and sets the timer of the next. Null when nobody is left to wake. */
export async function pageStep(
  house: House,
  tx: Tx,
  { tells, onCall }: Paging,
  emergency: Emergency & { step: number },
): Promise<AgentId[] | null> {
  const { workspace, conversation, escalation, why } = emergency
  const now = house.clock.now()
  const people = await wakeable(tx, workspace)
  const next = pagingStep(onCall, emergency.step, { ...people, at: now.getTime() })
  if (!next) return null
  const agents = next.agents as AgentId[]
  const due = after(now, next.waitSeconds)
  await storePage(tx, { ...emergency, agents, isTest: false, step: next.step, now, nextAt: due })
  await tells.paged(tx, { workspace, conversation, agents, isTest: false, why })
  const lane = `page:${escalation}`
  const payload = { conversation, escalation, why, step: next.step + 1 }
  await addWork(tx, workspace, { lane, kind: 'page_next', payload, key: lane, due, now })
  tx.afterCommit(() => house.wake.lane())
  return agents
}

type NewPage = {
  workspace: WorkspaceId
  conversation: ConversationId | null
  escalation: EscalationId | null
  agents: AgentId[]
  step: number
  isTest: boolean
  now: Date
  nextAt: Date | null
}

/** Writes down who was woken; gives the page's id. */
export async function storePage(tx: Tx, page: NewPage): Promise<string> {
  const id = newId(page.now.getTime())
  await tx.rows(sql`
    insert into pages (workspace_id, id, conversation_id, escalation_id, step, agents, is_test, paged_at, next_at)
    values (${page.workspace}::uuid, ${id}::uuid, ${page.conversation}::uuid, ${page.escalation}::uuid, ${page.step}::int,
      ${page.agents}::uuid[], ${page.isTest}::boolean, ${page.now}::timestamptz, ${page.nextAt}::timestamptz)`)
  return id
}

/** Is this escalation being paged, or was it, so that it must not begin anew? */
export const isPaged = async (
  tx: Tx,
  { workspace, escalation }: Pick<Emergency, 'workspace' | 'escalation'>,
): Promise<boolean> =>
  (await tx.first(sql`
    select 1 from pages where workspace_id = ${workspace}::uuid and escalation_id = ${escalation}::uuid limit 1`)) !==
  undefined
