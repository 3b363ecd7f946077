import type { WorkspaceId } from '@baton/domain'
import { type Thresholds, thresholdsFor } from '@baton/local-model'
import type { House } from '../../platform/house.ts'
import type { KnowledgeIndex } from '../knowledge/index.ts'
import { keptSetting } from '../settings/index.ts'
import { readControl } from './control.store.ts'

export type Sureness = Thresholds & { auditShare: number }

/** How sure the assistant must be in a workspace now. May be asked before every turn: the answer is kept for a moment. */
export const surenessOf =
  (house: Pick<House, 'db' | 'clock'>, knowledge: Pick<KnowledgeIndex, 'size'>) =>
  async (workspace: WorkspaceId): Promise<Sureness> => {
    const { state, settings } = await keptSetting(house, `answer control ${workspace}`, () =>
      house.db.transact(workspace, (tx) => readControl(tx, workspace)),
    )
    const { auditShare } = settings
    return { ...thresholdsFor(state, await knowledge.size(workspace)), auditShare }
  }
