import type { ConversationId, MessageId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { type Answer, commandOf, steppedIn } from './command.ts'
import { once } from './once.ts'

export type Reply = { key: string; text: string; sawMessage: number | null }

/** An agent's public reply: itself a takeover, in the same transaction. The same key again sends nothing again. */
export function sendReply(
  house: House,
  person: Person,
  id: ConversationId,
  reply: Reply,
): Promise<Answer> {
  const send = () =>
    commandOf(house, person, id, () => ({
      do: 'reply',
      agent: person.agent,
      message: { id: reply.key as MessageId, text: storable(reply.text) },
      sawMessage: reply.sawMessage,
      escalation: newId(),
      finding: steppedIn(person.agent),
    }))
  return once(house, person, id, isStored(person, id, reply.key), send)
}

/** Hears of each note, in the transaction that stores it. */
export type NoteWritten = (
  tx: Tx,
  note: {
    workspace: Person['workspace']
    conversation: ConversationId
    by: { agent: Person['agent']; name: string }
    text: string
  },
) => Promise<void>

/** A note among colleagues; never leaves the house. */
export function addNote(
  house: House,
  person: Person,
  id: ConversationId,
  note: { key: string; text: string },
  written: NoteWritten,
): Promise<Answer> {
  const message = { id: note.key as MessageId, text: storable(note.text) }
  return once(house, person, id, isStored(person, id, note.key), () =>
    commandOf(
      house,
      person,
      id,
      () => ({ do: 'add_note', agent: person.agent, message }),
      (tx) =>
        written(tx, {
          ...{ workspace: person.workspace, conversation: id, text: message.text },
          by: { agent: person.agent, name: person.name },
        }),
    ),
  )
}

const isStored =
  ({ workspace }: Person, id: ConversationId, key: string) =>
  (tx: Tx): Promise<unknown> =>
    tx.first(sql`
      select 1 from messages
      where workspace_id = ${workspace}::uuid and id = ${key}::uuid and conversation_id = ${id}::uuid`)
