import type { AnswerAudit } from '@baton/contract'
import type { AnswerVerdict, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { currentPolicy } from '../settings/index.ts'
import { holdTarget } from './hold-target.ts'
import { judgeWithin } from './judge-answer.ts'

/** Answers that wait for somebody to look at them: those that did not help first, then the oldest of the sample. */
export async function openAudits(tx: Tx, workspace: WorkspaceId): Promise<AnswerAudit[]> {
  const rows = await tx.rows<Omit<AnswerAudit, 'at'> & { at: Date }>(sql`
    select d.id, d.conversation_id as conversation, m.number, m.created_at as at, coalesce(t.detail->>'question', '') as question,
      m.text as answer, m.sources, not d.by_lot as "isFlagged", (t.detail->'confidence'->>'answer')::float8 as confidence, u.name as customer
    from answer_audits d
    join messages m on m.workspace_id = d.workspace_id and m.id = d.message_id
    join conversations c on c.workspace_id = d.workspace_id and c.id = d.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    left join turns t on t.workspace_id = d.workspace_id and t.message_id = d.message_id
    where d.workspace_id = ${workspace}::uuid and d.state = 'open'
    order by d.by_lot, d.created_at, d.id limit 100`)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

type Verdict = { verdict: AnswerVerdict; article?: string | undefined; answer?: string | undefined }
type Taken = { conversation: ConversationId; number: number; byLot: boolean }

/** Somebody looked: the sample has its verdict, once, and the control hears it in the same transaction. */
export async function settleAudit(
  house: House,
  person: Person,
  id: string,
  { verdict, article, answer }: Verdict,
): Promise<void> {
  const { workspace, agent } = person
  const { policy } = await currentPolicy(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    const taken = await tx.first<Taken>(sql`
      update answer_audits d set state = 'done' from messages m
      where d.workspace_id = ${workspace}::uuid and d.id = ${id}::uuid and d.state = 'open'
        and m.workspace_id = d.workspace_id and m.id = d.message_id
      returning d.conversation_id as conversation, m.number, d.by_lot as "byLot"`)
    if (!taken) throw notFound('open audit')
    const { byLot, ...place } = taken
    await judgeWithin(house, tx, workspace, {
      ...{ ...place, verdict, article, answer, source: byLot ? 'audit' : 'review' },
      ...{ by: { kind: 'agent', agent }, person, waits: policy.waits },
    })
    await holdTarget(tx, workspace, house.clock.now())
  })
}
