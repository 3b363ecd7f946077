import type { ChannelKind } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { StageSet } from '../capabilities/simulations/index.ts'
import type { Tx } from '../platform/db/database.ts'
import { json, sql } from '../platform/db/sql.ts'
import { newId } from '../platform/ids/new-id.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** A company on the stage, with an account for each kind of channel. */
export type Scene = { workspace: WorkspaceId; accounts: Record<ChannelKind, string>; at: Date }

const kinds: ChannelKind[] = ['webchat', 'sms', 'whatsapp_twilio', 'whatsapp_cloud']
const identifier = /^[a-z_]{1,60}$/

/** Puts a copy of the company on the stage, under an id of its own: two sets in one house share nothing. */
export async function buildSet(
  { baton, db, clock }: SimulatedHouse,
  set: StageSet,
): Promise<Scene> {
  const workspace = newId<WorkspaceId>()
  const at = new Date(set.at)
  clock.set(at)
  const accounts = Object.fromEntries(kinds.map((kind) => [kind, newId()])) as Scene['accounts']
  await db.asPlatform(async (tx) => {
    await tx.rows(sql`
      insert into workspaces (workspace_id, name, settings, created_at)
      values (${workspace}::uuid, ${set.company}, ${json(set.settings)}::jsonb, ${at}::timestamptz)`)
    for (const kind of kinds)
      await tx.rows(sql`
        insert into channel_accounts (workspace_id, id, kind, name, address, quiet_seconds, created_at)
        values (${workspace}::uuid, ${accounts[kind]}::uuid, ${kind}, ${kind}, ${accounts[kind]},
          ${set.quietSeconds[kind] ?? 1.5}::real, ${at}::timestamptz)`)
    await copyRows(tx, workspace, set.rows)
  })
  await baton.learnNews()
  return { workspace, accounts, at }
}

/** Columns that a row does not name get their default, so that a row made up here need not know them all. */
async function copyRows(tx: Tx, workspace: WorkspaceId, rows: StageSet['rows']): Promise<void> {
  await tx.script('set local session_replication_role = replica')
  for (const [table, some] of Object.entries(rows)) {
    const byColumns = Map.groupBy(some, (row) => Object.keys(row).sort().join(', '))
    for (const alike of byColumns.values()) {
      const here = alike.map((row) => ({ ...row, workspace_id: workspace }))
      const columns = Object.keys(here[0] ?? {})
      if (![table, ...columns].every((name) => identifier.test(name)))
        throw new Error(`no table of a set: ${table}`)
      const named = columns.join(', ')
      const text = `insert into ${table} (${named})
        select ${named} from jsonb_populate_recordset(null::${table}, $1::jsonb)`
      await tx.rows({ text, values: [json(here)], name: '' })
    }
  }
}
