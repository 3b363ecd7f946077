import type { AgentId, WorkspaceId } from '@baton/domain'
import { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'

export const macro = z.object({ id: z.string(), name: z.string(), text: z.string() })
export const macroList = z.object({ items: z.array(macro) })
export const newMacroBody = z.object({
  name: z.string().min(1).max(80),
  text: z.string().min(1).max(20_000),
})
type Macro = z.infer<typeof macro>

export function listMacros(tx: Tx, workspace: WorkspaceId): Promise<Macro[]> {
  return tx.rows<Macro>(sql`
    select id, name, text from macros where workspace_id = ${workspace}::uuid order by name, id`)
}

export async function addMacro(
  house: House,
  tx: Tx,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  { name, text }: z.infer<typeof newMacroBody>,
): Promise<Macro> {
  const at = house.clock.now()
  const id = newId(at.getTime())
  await tx.rows(sql`
    insert into macros (workspace_id, id, name, text) values (${workspace}::uuid, ${id}::uuid, ${name}, ${text})`)
  const payload = { macro: id, name }
  await appendAudit(tx, workspace, { kind: 'macro_added', payload, actor: agent, at })
  return { id, name, text }
}
