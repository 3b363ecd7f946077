import {
  type AgentId,
  type ConversationId,
  type EscalationId,
  isWaiting,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { lockConversation } from '../conversations/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { type PageTells, pageStep } from './page.ts'

/** Nobody said in time that they come: the next in the chain is woken, as long as the customer still waits. */
export async function pageNext(house: House, tells: PageTells, work: Work): Promise<void> {
  const { workspace, payload } = work
  const { plan } = await currentPlan(house, workspace)
  const conversation = payload.conversation as ConversationId
  const escalation = payload.escalation as EscalationId
  await house.db.transact(workspace, async (tx) => {
    await finishWork(tx, work)
    const { state } = await lockConversation(tx, workspace, conversation)
    const isOver = state.escalation?.id !== escalation || !isWaiting(state.escalation)
    if (isOver) {
      const by = state.escalation?.agent ?? null
      const where = { workspace, conversation }
      if (await endPages(house, tx, { ...where, by })) await tells.pageOver(tx, where)
      return
    }
    if (await isAcknowledged(tx, workspace, escalation)) return
    const emergency = { workspace, conversation, escalation, why: String(payload.why ?? '') }
    const paging = { tells, onCall: plan.onCall }
    await pageStep(house, tx, paging, { ...emergency, step: Number(payload.step) })
  })
}

async function isAcknowledged(
  tx: Tx,
  workspace: WorkspaceId,
  escalation: EscalationId,
): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 from pages where workspace_id = ${workspace}::uuid and escalation_id = ${escalation}::uuid
      and acknowledged_at is not null limit 1`)
  return row !== undefined
}

type Ended = { workspace: WorkspaceId; conversation: ConversationId; by: AgentId | null }

/** Whoever came without a word has answered the page all the same; nobody waits for another. False: there was none open. */
export async function endPages(
  house: House,
  tx: Tx,
  { workspace, conversation, by }: Ended,
): Promise<boolean> {
  const ended = await tx.rows(sql`
    update pages set next_at = null, acknowledged_by = ${by}::uuid,
      acknowledged_at = case when ${by}::uuid is null then acknowledged_at else ${house.clock.now()}::timestamptz end
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid and acknowledged_at is null
      and (next_at is not null or ${by}::uuid is not null)
    returning 1`)
  return ended.length > 0
}
