import type { ConversationId, EscalationId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import type { PageTells } from './page.ts'

/** "I'm coming": nobody else is woken for it. The promise to the customer still runs until somebody answers. */
export async function acknowledgePage(
  house: House,
  tells: PageTells,
  { workspace, agent }: Person,
  id: string,
): Promise<void> {
  const now = house.clock.now()
  await house.db.transact(workspace, async (tx) => {
    const page = await tx.first<{
      conversation: ConversationId | null
      escalation: EscalationId | null
    }>(sql`
      select conversation_id as conversation, escalation_id as escalation from pages
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid for update`)
    if (!page) throw notFound('page')
    await tx.rows(sql`
      update pages set acknowledged_by = ${agent}::uuid, acknowledged_at = ${now}::timestamptz, next_at = null
      where workspace_id = ${workspace}::uuid and acknowledged_at is null
        and (id = ${id}::uuid or escalation_id = ${page.escalation}::uuid)`)
    await appendAudit(tx, workspace, {
      ...{ kind: 'page_acknowledged', payload: { page: id }, actor: agent, at: now },
    })
    if (page.conversation) await tells.pageOver(tx, { workspace, conversation: page.conversation })
  })
}
