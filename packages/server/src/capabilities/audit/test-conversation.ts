import { beginning, seal, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'

/** A conversation for tests with one message per text, written as the rules write it: sealed, with digests. */
export async function recordConversation(
  tx: Tx,
  workspace: WorkspaceId,
  texts: string[],
  at = new Date('2026-11-20T10:00:00.123Z'),
): Promise<string> {
  const [account, customer, conversation] = [newId(), newId(), newId()]
  await tx.rows(sql`
    insert into channel_accounts (workspace_id, id, kind, name, address, created_at)
    values (${workspace}::uuid, ${account}::uuid, 'webchat', 'Bubble', ${account}, ${at}::timestamptz)`)
  await tx.rows(sql`
    insert into customers (workspace_id, id, name, created_at)
    values (${workspace}::uuid, ${customer}::uuid, 'Ana', ${at}::timestamptz)`)
  await tx.rows(sql`
    insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
      holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
    values (${workspace}::uuid, ${conversation}::uuid, ${account}::uuid, ${customer}::uuid, 'ana', 'webchat', '{}',
      'open', 'ai', 0, ${texts.length}::int, ${texts.length}::int, ${texts.length}::int, '', ${at}::timestamptz,
      ${at}::timestamptz)`)
  let head = beginning
  for (const [index, text] of texts.entries()) {
    const place = { workspace, account, conversation }
    head = await recordMessage(tx, place, { number: index + 1, text, previous: head, at })
  }
  await tx.rows(sql`
    update conversations set chain_head = ${head}
    where workspace_id = ${workspace}::uuid and id = ${conversation}::uuid`)
  return conversation
}

type Place = { workspace: WorkspaceId; account: string; conversation: string }
type Said = { number: number; text: string; previous: string; at: Date }

async function recordMessage(
  tx: Tx,
  { workspace, account, conversation }: Place,
  { number, text, previous, at }: Said,
): Promise<string> {
  const messageId = newId()
  const kind = 'message_received'
  const payload = { kind, messageId, number, textDigest: sha256(text) }
  const entry = { number, kind, payload, actor: 'customer', epoch: 0, at: at.toISOString() }
  const hash = seal(previous, entry, sha256)
  await tx.rows(sql`
    insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, created_at)
    values (${workspace}::uuid, ${messageId}::uuid, ${conversation}::uuid, ${number}::int, 'customer', ${text},
      ${account}::uuid, ${at}::timestamptz)`)
  await tx.rows(sql`
    insert into conversation_events (workspace_id, conversation_id, number, kind, payload, actor, epoch, at, previous, hash)
    values (${workspace}::uuid, ${conversation}::uuid, ${number}::int, ${kind}, ${json(payload)}::jsonb, 'customer', 0,
      ${at}::timestamptz, ${previous}, ${hash})`)
  return hash
}
