import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { sealedKind } from './seal-conversations.ts'
import type { Broken } from './walk-chain.ts'

type Missing = { conversation: string; number: number; isGone: boolean }

/** Looks for conversations that are not any more what the administrative chain says they were. */
export async function checkSeals(db: Database, only: string | null): Promise<Broken | null> {
  const [missing] = await db.platformRows<Missing>(sql`
    select s.key as conversation, (s.value->>'count')::int as number, e.hash is null as "isGone"
    from audit_entries a cross join lateral jsonb_each(a.payload->'ends') s
    left join conversation_events e on e.workspace_id = a.workspace_id and e.conversation_id = s.key::uuid
      and e.number = (s.value->>'count')::int
    where a.kind = ${sealedKind} and (${only}::uuid is null or a.workspace_id = ${only}::uuid)
      and e.hash is distinct from s.value->>'head'
    order by a.workspace_id, a.number, s.key limit 1`)
  if (!missing) return null
  const { conversation, number, isGone } = missing
  const why = isGone
    ? 'it was there when the log was sealed, and is gone.'
    : 'the conversation was written anew after the log was sealed.'
  return { conversation, number, why }
}
