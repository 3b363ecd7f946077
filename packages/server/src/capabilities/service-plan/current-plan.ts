import {
  defaultPlan,
  type FeedDay,
  type HoursPlan,
  type PublishedPlan,
  type ServicePlan,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { keptSetting } from '../settings/index.ts'

type Feed = { url: string; days: FeedDay[] }
type Row = { version: number; document: Partial<ServicePlan>; feeds: Feed[] }

/**
 * The plan in force, with the closed days of its holiday feeds. Ask before a transaction, never inside one: it may have
 * to read the database. A workspace that never published goes by the default, as version 0.
 */
export function currentPlan(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
): Promise<PublishedPlan> {
  return keptSetting(house, `plan ${workspace}`, async () => {
    const [row] = await house.db.platformRows<Row>(newestPlan(workspace))
    return sameAsBefore(workspace, {
      version: row?.version ?? 0,
      plan: withFeeds(complete(row?.document), row?.feeds ?? []),
    })
  })
}

/** The plan in force, asked within a transaction: for the rare step that cannot know beforehand that it needs one. */
export async function planWithin(tx: Tx, workspace: WorkspaceId): Promise<ServicePlan> {
  const row = await tx.first<Row>(newestPlan(workspace))
  return row ? withFeeds(complete(row.document), row.feeds) : defaultPlan
}

const newestPlan = (workspace: WorkspaceId) =>
  sql`select version, document, coalesce((select jsonb_agg(jsonb_build_object('url', f.url, 'days', f.days))
        from holiday_feeds f where f.workspace_id = p.workspace_id), '[]') as feeds
      from service_plans p where workspace_id = ${workspace}::uuid
      order by version desc limit 1`

/** A plan from before a part was added has that part's default. */
const complete = (document: Partial<ServicePlan> | undefined): ServicePlan => ({
  ...defaultPlan,
  ...document,
  waiting: { ...defaultPlan.waiting, ...document?.waiting },
})

/** What the plan itself says of a day comes before what a feed says of it. */
export function withFeeds(plan: ServicePlan, feeds: readonly Feed[]): ServicePlan {
  if (feeds.length === 0) return plan
  const closedFor = (hours: HoursPlan): HoursPlan => {
    const feed = feeds.find(({ url }) => url === hours.holidayFeed)
    const closed = (feed?.days ?? []).map((day) => ({ ...day, open: [] }))
    return closed.length > 0 ? { ...hours, holidays: [...hours.holidays, ...closed] } : hours
  }
  const teams = plan.teams.map((team) => ({ ...team, hours: closedFor(team.hours) }))
  return { ...plan, teams }
}

const latest = new Map<WorkspaceId, { text: string; published: PublishedPlan }>()
const mostKept = 1_000

/** The same object while nothing changed: when a team is open is worked out once for each object and day. */
function sameAsBefore(workspace: WorkspaceId, published: PublishedPlan): PublishedPlan {
  const text = JSON.stringify(published)
  const before = latest.get(workspace)
  if (before?.text === text) return before.published
  if (latest.size >= mostKept) latest.clear()
  latest.set(workspace, { text, published })
  return published
}
