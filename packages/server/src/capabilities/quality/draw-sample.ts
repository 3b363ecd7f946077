import type { ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'

export type Drawn = {
  workspace: WorkspaceId
  conversation: ConversationId
  message: MessageId
  /** Share of answers to draw, 0 to 1. */
  share: number
  now: Date
}

/**
 * Draws an automatic answer for people to look at, in the transaction that gives it. The draw follows from the message's
 * own random id, so that a transaction that is repeated draws the same.
 */
export function drawSample(tx: Tx, { workspace, conversation, message, share, now }: Drawn): void {
  if (lotOf(message) >= share) return
  tx.later(sql`
    insert into answer_audits (workspace_id, id, conversation_id, message_id, created_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${message}::uuid, ${now}::timestamptz)
    on conflict do nothing`)
}

/** A number in 0..1 that an id draws. */
export const lotOf = (id: string): number => Number.parseInt(sha256(id).slice(0, 8), 16) / 2 ** 32
