import type { LearningView } from '@baton/contract'
import {
  explainWeeks,
  fitPrior,
  type MatterCell,
  untaughtHistories,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { readCells, weeksKept } from './cells.ts'
import { listItemReviews } from './item-reviews.ts'
import { learnedItems } from './items.ts'
import { knowledgeGaps } from './knowledge-gaps.ts'
import { regimesOf } from './regimes.ts'
import { mondayOf, weeksWith } from './weeks.ts'

/** What learning does: week by week, item by item, and what is missing. */
export async function learningView(
  tx: Tx,
  workspace: WorkspaceId,
  { now, weeks: count }: { now: Date; weeks: number },
): Promise<LearningView> {
  const kept = Math.max(weeksKept, count)
  const cells = await readCells(tx, workspace, after(mondayOf(now), -(kept - 1) * 7 * 86_400))
  const histories = untaughtHistories(cells)
  const prior = fitPrior([...histories.values()])
  const regimeOf = await regimesOf(tx, workspace)
  const explained = explainWeeks(cells, { prior, histories, regimeOf })
  const items = await learnedItems(tx, workspace, { prior, histories, now })
  const rateOnceTaught = rateOf(cells.filter(({ treatment }) => treatment === 'learned')) ?? 0
  return {
    weeks: await weeksWith(tx, workspace, explained, { now, count }),
    items,
    gaps: await knowledgeGaps(tx, workspace, { now, rateOnceTaught }),
    reviews: await listItemReviews(tx, workspace),
    untaught: untaughtOf(cells),
  }
}

const isUntaught = ({ treatment, peopleTrigger }: MatterCell): boolean =>
  treatment === null && peopleTrigger === null

function untaughtOf(cells: readonly MatterCell[]): LearningView['untaught'] {
  const untaught = cells.filter(isUntaught)
  return {
    themes: new Set(untaught.map(({ theme }) => theme)).size,
    matters: countOf(untaught),
    rate: rateOf(untaught),
  }
}

const countOf = (cells: readonly MatterCell[]): number =>
  cells.reduce((sum, { count }) => sum + count, 0)

function rateOf(cells: readonly MatterCell[]): number | null {
  const all = countOf(cells)
  return all === 0 ? null : countOf(cells.filter(({ escalated }) => escalated)) / all
}
