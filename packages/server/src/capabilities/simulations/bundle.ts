import type { WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { withoutPrivateFacts } from '../knowledge/index.ts'
import { asMeantToday, followDecisions, successors } from './follow-knowledge.ts'
import { bodyOf, scenariosIn } from './scenario-row.ts'
import type { StageSet } from './stage.ts'
import { stageSetOf } from './stage-set.ts'

/** The scenarios of a suite with all that a house elsewhere needs to play them: for CI. */
export function bundleOf(house: House, workspace: WorkspaceId, suite: string) {
  const now = house.clock.now()
  return house.db.transact(workspace, async (tx) => {
    await followDecisions(tx, workspace)
    const after = await successors(tx, workspace)
    const rows = await scenariosIn(tx, workspace, { suite, onlyEnabled: true })
    const set = await stageSetOf(tx, workspace, now)
    return {
      ...{ kind: 'baton-simulation' as const, version: 1 as const, at: now.toISOString() },
      house: portable(set) as Record<string, unknown>,
      scenarios: rows.map((row) => ({
        id: row.id,
        ...bodyOf({ ...row, document: asMeantToday(row.document, after) }),
      })),
    }
  })
}

/** A file may lie about for long: it says who asked no more than what they asked, and no mind, which is learned anew. */
function portable(set: StageSet): StageSet {
  const { kept_minds: _, labels = [], articles = [], ...rows } = set.rows
  return {
    ...set,
    rows: {
      ...rows,
      labels: labels.map((label) => ({
        ...label,
        judged_by: 'somebody',
        question: withoutPrivateFacts(String(label.question)),
      })),
      articles: articles.map((article) => ({ ...article, provenance: null })),
    },
  }
}
