import type { WorkspaceId } from '@baton/domain'
import { fitRecalibration, type Kept, type Recalibration } from '@baton/local-model'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { keptSetting } from '../settings/index.ts'

/** So many of the newest verdicts speak: a model, and what it is asked, change over time. */
const newest = 500

/**
 * What a confidence of this model means in this workspace, by the audited sample. Flags and thumbs are left out: they
 * come where something was wrong, and would teach that everything is.
 */
export const meaningOf =
  (house: Pick<House, 'db' | 'clock'>) =>
  (workspace: WorkspaceId, model: string): Promise<Recalibration> =>
    keptSetting(house, `meaning ${workspace} ${model}`, async () => {
      const kept = await house.db.transact(workspace, (tx) =>
        tx.rows<Kept>(sql`
          select (t.detail->>'said')::float8 as confidence, l.verdict = 'right' as right
          from labels l join turns t on t.workspace_id = l.workspace_id and t.message_id = l.message_id
          where l.workspace_id = ${workspace}::uuid and l.source = 'audit' and t.model = ${model}
            and t.detail->>'said' is not null
          order by l.at desc limit ${newest}::int`),
      )
      return fitRecalibration(kept)
    })
