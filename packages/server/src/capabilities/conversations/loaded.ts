import type { ChannelKind } from '@baton/contract'
import type {
  AgentId,
  ChannelAccountId,
  Conversation,
  ConversationId,
  CustomerId,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { type Statement, sql } from '../../platform/db/sql.ts'
import { HttpProblem } from '../../platform/http/problem.ts'

/** A conversation with its row locked: nobody else decides about it until this transaction ends. */
export type Loaded = {
  workspace: WorkspaceId
  id: ConversationId
  account: ChannelAccountId
  customer: CustomerId
  channel: ChannelKind
  address: string
  state: Conversation
  eventCount: number
  chainHead: string
  language: string | null
  urgency: string
  quietSeconds: number
  company: string
  tier: string
  unansweredSince: Date | null
  waitingSince: Date | null
  waitEndsAt: Date | null
}

/** Loads and locks a conversation; throws a 404 problem when this workspace has none with that id. */
export const lockConversation = (
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
): Promise<Loaded> => load(tx, locked(conversationWith(workspace, id)))

/** The same for whoever only looks: a look waits for nobody and holds nobody up. Nothing may be decided on it. */
export const viewConversation = (
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
): Promise<Loaded> => load(tx, conversationWith(workspace, id))

async function load(tx: Tx, statement: Statement): Promise<Loaded> {
  const loaded = await tx.first<Loaded>(statement)
  if (!loaded) throw notFound()
  return loaded
}

const locked = ({ name, text, values }: Statement): Statement => ({
  name: `${name}_locked`,
  text: `${text} for update of c`,
  values,
})

const conversationWith = (workspace: WorkspaceId, id: ConversationId): Statement =>
  sql`
    select c.workspace_id as workspace, c.id, c.channel_account_id as account, c.customer_id as customer, c.channel,
      c.address, c.state, c.event_count as "eventCount", c.chain_head as "chainHead",
      coalesce(c.language, u.language) as language, c.urgency, a.quiet_seconds as "quietSeconds", w.name as company, u.tier,
      c.unanswered_since as "unansweredSince", c.waiting_since as "waitingSince", c.wait_ends_at as "waitEndsAt"
    from conversations c
    join channel_accounts a on a.workspace_id = c.workspace_id and a.id = c.channel_account_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = c.workspace_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`

const notFound = (): HttpProblem =>
  new HttpProblem(
    404,
    'not_found',
    'There is no such conversation in your workspace.',
    'Check the address, or go back to the inbox.',
  )

export type { AgentId }
