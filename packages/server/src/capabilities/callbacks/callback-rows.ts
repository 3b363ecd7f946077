import type { CallbackView, CallbackWay } from '@baton/contract'
import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A callback as it is stored. */
export type CallbackRow = {
  id: string
  conversation: ConversationId
  customer: string
  channel: CallbackView['channel']
  state: CallbackView['state']
  why: string
  promisedAt: Date
  dueFrom: Date | null
  dueTo: Date | null
  team: string | null
  agent: AgentId | null
  way: CallbackWay
  address: string | null
  summary: string | null
  attempts: number
  guaranteed: boolean
  keptAt: Date | null
  arrangedBy: AgentId | null
}

type Asked = { id?: string; conversation?: ConversationId; from?: Date; to?: Date }

/** Callbacks by id, by conversation (only open ones), or within a stretch of the calendar; those without a time come first. */
export function callbackRows(
  tx: Tx,
  workspace: WorkspaceId,
  { id, conversation, from, to }: Asked,
): Promise<CallbackRow[]> {
  return tx.rows<CallbackRow>(sql`
    select k.id, k.conversation_id as conversation, u.name as customer, c.channel, k.state, k.why,
      k.promised_at as "promisedAt", k.due_from as "dueFrom", k.due_to as "dueTo", k.team_id as team, k.agent_id as agent,
      k.way, k.address, k.summary, k.attempts, k.guaranteed, k.kept_at as "keptAt", k.arranged_by as "arrangedBy"
    from callbacks k
    join conversations c on c.workspace_id = k.workspace_id and c.id = k.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where k.workspace_id = ${workspace}::uuid and case
      when ${id ?? null}::uuid is not null then k.id = ${id ?? null}::uuid
      when ${conversation ?? null}::uuid is not null
        then k.conversation_id = ${conversation ?? null}::uuid and k.state = 'open'
      else (k.due_from >= ${from ?? null}::timestamptz and k.due_from < ${to ?? null}::timestamptz)
        or (k.due_from is null and k.state = 'open') end
    order by k.due_from nulls first, k.promised_at limit 500`)
}

export function presentCallback(row: CallbackRow): CallbackView {
  const { promisedAt, dueFrom, dueTo, keptAt, attempts, arrangedBy: _by, ...rest } = row
  return {
    ...rest,
    missed: attempts,
    promisedAt: promisedAt.toISOString(),
    dueFrom: dueFrom?.toISOString() ?? null,
    dueTo: dueTo?.toISOString() ?? null,
    keptAt: keptAt?.toISOString() ?? null,
  }
}
