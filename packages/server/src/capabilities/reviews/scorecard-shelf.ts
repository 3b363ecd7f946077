import type { PublishedScorecard, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { scorecardWithin } from './scorecard.store.ts'

/** Versions of the scorecard, each read once; null: the one in force. */
export type ScorecardShelf = (version: number | null) => Promise<PublishedScorecard>

export function scorecardShelf(tx: Tx, workspace: WorkspaceId): ScorecardShelf {
  const known = new Map<number | null, Promise<PublishedScorecard>>()
  return (version) => {
    const found = known.get(version) ?? scorecardWithin(tx, workspace, version)
    known.set(version, found)
    return found
  }
}
