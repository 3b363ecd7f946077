import type { RecordedConversation, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { scenariosIn } from './scenario-row.ts'

/** A scenario as triggers read it: what was said when it was last played under what is in force. */
export type RecordedScenario = { id: string; name: string; conversation: RecordedConversation }

/** The enabled scenarios that have been played, for replay: the others have no recorded course yet. */
export async function recordedScenarios(
  tx: Tx,
  workspace: WorkspaceId,
): Promise<RecordedScenario[]> {
  const rows = await scenariosIn(tx, workspace, { suite: 'all', onlyEnabled: true })
  return rows.flatMap(({ id, name, recorded }) =>
    recorded ? [{ id, name, conversation: recorded }] : [],
  )
}
