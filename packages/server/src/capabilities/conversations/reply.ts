import type { ConversationId, MessageId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { type Answer, commandOf, steppedIn } from './command.ts'
import { rowOf } from './rows.ts'

export type Reply = { key: string; text: string; sawMessage: number | null }

/** An agent's public reply: itself a takeover, in the same transaction. The same key again sends nothing again. */
export async function sendReply(
  house: House,
  person: Person,
  id: ConversationId,
  reply: Reply,
): Promise<Answer> {
  const repeated = await answerIfSent(house, person, id, reply.key)
  if (repeated) return repeated
  return commandOf(house, person, id, () => ({
    do: 'reply',
    agent: person.agent,
    message: { id: reply.key as MessageId, text: storable(reply.text) },
    sawMessage: reply.sawMessage,
    escalation: newId(),
    finding: steppedIn(person.agent),
  }))
}

/** A note among colleagues; never leaves the house. */
export async function addNote(
  house: House,
  person: Person,
  id: ConversationId,
  note: { key: string; text: string },
): Promise<Answer> {
  const repeated = await answerIfSent(house, person, id, note.key)
  if (repeated) return repeated
  const message = { id: note.key as MessageId, text: storable(note.text) }
  return commandOf(house, person, id, () => ({ do: 'add_note', agent: person.agent, message }))
}

function answerIfSent(
  house: House,
  person: Person,
  id: ConversationId,
  key: string,
): Promise<Answer | null> {
  const { workspace } = person
  return house.db.transact(workspace, async (tx) => {
    const sent = await tx.first(sql`
      select 1 from messages
      where workspace_id = ${workspace}::uuid and id = ${key}::uuid and conversation_id = ${id}::uuid`)
    return sent ? { row: await rowOf(tx, workspace, id) } : null
  })
}
