import type { HolidayFeed } from '@baton/contract'
import {
  type FeedDay,
  holidaysIn,
  type ServicePlan,
  type WorkspaceId,
  wallTimeOf,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { GetOutside } from '../../platform/outgoing/get-outside.ts'
import { forgetSetting } from '../settings/index.ts'

/** Holidays change rarely; a feed that could not be read may be there again in an hour. */
const againSeconds = { read: 12 * 3_600, failed: 3_600 }
/** Feeds read in one round. */
const most = 50

/** The feeds a plan names, and no others: call it where a plan is published. */
export async function keepFeeds(tx: Tx, workspace: WorkspaceId, plan: ServicePlan): Promise<void> {
  const urls = [...new Set(plan.teams.flatMap(({ hours }) => hours.holidayFeed ?? []))]
  await tx.rows(sql`
    delete from holiday_feeds where workspace_id = ${workspace}::uuid and not (url = any(${urls}::text[]))`)
  await tx.rows(sql`
    insert into holiday_feeds (workspace_id, url) select ${workspace}::uuid, unnest(${urls}::text[])
    on conflict do nothing`)
}

type Due = { workspace: WorkspaceId; url: string }

/** Reads the feeds whose time has come; of one workspace, whatever the time, where somebody asks for it. */
export async function readFeeds(
  house: House,
  get: GetOutside,
  only: WorkspaceId | null = null,
): Promise<void> {
  const now = house.clock.now()
  const due = await house.db.platformRows<Due>(sql`
    select workspace_id as workspace, url from holiday_feeds
    where case when ${only}::uuid is null then tried_at is null
        or tried_at < ${after(now, -againSeconds.read)}::timestamptz
        or (problem is not null and tried_at < ${after(now, -againSeconds.failed)}::timestamptz)
      else workspace_id = ${only}::uuid end
    order by tried_at nulls first limit ${most}::int`)
  for (const feed of due) await readFeed(house, get, feed)
}

/** A feed that cannot be read keeps the days of its last good reading: holidays do not vanish with a server. */
async function readFeed(house: House, get: GetOutside, { workspace, url }: Due): Promise<void> {
  const { text, problem } = await get(url)
  const now = house.clock.now()
  const days = text === null ? null : holidaysIn(text, windowAround(now))
  const trouble = problem ?? (days === null ? 'It is no iCalendar file.' : null)
  await house.db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      update holiday_feeds set tried_at = ${now}::timestamptz, problem = ${trouble},
        days = coalesce(${days && json(days)}::jsonb, days),
        read_at = case when ${trouble}::text is null then ${now}::timestamptz else read_at end
      where workspace_id = ${workspace}::uuid and url = ${url}`)
    tx.afterCommit(() => forgetSetting(house, `plan ${workspace}`))
  })
}

function windowAround(now: Date): { from: number; to: number } {
  const { day } = wallTimeOf('Etc/UTC', now.getTime())
  return { from: day - 31, to: day + 800 }
}

type Row = { url: string; readAt: Date | null; problem: string | null; days: FeedDay[] }

export async function viewFeeds(tx: Tx, workspace: WorkspaceId): Promise<HolidayFeed[]> {
  const rows = await tx.rows<Row>(sql`
    select url, read_at as "readAt", problem, days from holiday_feeds
    where workspace_id = ${workspace}::uuid order by url`)
  return rows.map((row) => ({ ...row, readAt: row.readAt?.toISOString() ?? null }))
}
