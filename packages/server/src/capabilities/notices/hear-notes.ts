import { type AgentId, type ConversationId, mentionedIn, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { aboutCustomer, placeOf } from './about-customer.ts'
import { notify } from './notify.ts'

export type NoteFacts = {
  workspace: WorkspaceId
  conversation: ConversationId
  by: { agent: AgentId; name: string }
  text: string
}

/** A colleague was named in a note. Whoever names themselves is not told. */
export async function onNoteWritten(house: House, tx: Tx, facts: NoteFacts): Promise<void> {
  const { workspace, conversation, by, text } = facts
  if (!text.includes('@')) return
  const people = await tx.rows<{ id: AgentId; name: string }>(sql`
    select id, name from agents where workspace_id = ${workspace}::uuid and active and id <> ${by.agent}::uuid`)
  const agents = mentionedIn(text, people) as AgentId[]
  if (agents.length === 0) return
  const { name } = await aboutCustomer(tx, workspace, conversation)
  await notify(house, tx, {
    ...{ workspace, conversation, agents, kind: 'mention', link: placeOf(conversation) },
    title: `${by.name} mentions you`,
    body: `In a note about ${name}.`,
    urgent: false,
  })
}
