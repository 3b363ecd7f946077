import type { LearningView } from '@baton/contract'
import {
  explainWeeks,
  fitPrior,
  type MatterCell,
  type Prior,
  type ThemeHistory,
  untaughtHistories,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { keptSince, readCells } from './cells.ts'
import { listItemReviews } from './item-reviews.ts'
import { learnedItems } from './items.ts'
import { knowledgeGaps } from './knowledge-gaps.ts'
import { regimesOf } from './regimes.ts'
import { weeksWith } from './weeks.ts'

type Asked = { now: Date; weeks: number }

/** What learning does: week by week, item by item, and what is missing. */
export async function learningView(
  tx: Tx,
  workspace: WorkspaceId,
  asked: Asked,
): Promise<LearningView> {
  const { now } = asked
  const { cells, prior, histories, weeks } = await known(tx, workspace, asked)
  const items = await learnedItems(tx, workspace, { prior, histories, now })
  const rateOnceTaught = rateOf(cells.filter(({ treatment }) => treatment === 'learned')) ?? 0
  return {
    ...{ weeks, items },
    gaps: await knowledgeGaps(tx, workspace, { now, rateOnceTaught }),
    reviews: await listItemReviews(tx, workspace),
    untaught: untaughtOf(cells),
  }
}

/** The weeks alone, for spreadsheets. */
export async function learningWeeks(
  tx: Tx,
  workspace: WorkspaceId,
  asked: Asked,
): Promise<LearningView['weeks']> {
  return (await known(tx, workspace, asked)).weeks
}

type Known = {
  cells: MatterCell[]
  prior: Prior
  histories: ReadonlyMap<string, ThemeHistory>
  weeks: LearningView['weeks']
}

/** Expectations rest on more weeks than are shown. */
async function known(tx: Tx, workspace: WorkspaceId, { now, weeks: count }: Asked): Promise<Known> {
  const cells = await readCells(tx, workspace, keptSince(now, count))
  const histories = untaughtHistories(cells)
  const prior = fitPrior([...histories.values()])
  const regimeOf = await regimesOf(tx, workspace)
  const explained = explainWeeks(cells, { prior, histories, regimeOf })
  const weeks = await weeksWith(tx, workspace, explained, { now, count })
  return { cells, prior, histories, weeks }
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
