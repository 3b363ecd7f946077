import type { NoticeKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { type Carriers, NoticeNotSent } from './carriers.ts'
import { carrySlack } from './carry-slack.ts'
import { bodyFor, type News } from './news.ts'
import type { NoticeWork } from './notice-work.ts'
import { teamWaysOf } from './team-ways.ts'
import { whenFree } from './when-free.ts'

/** Once for the whole team where an administrator wants this kind of news in the team's channel. */
export async function teamWork(tx: Tx, news: News, now: Date): Promise<NoticeWork[]> {
  const row = await tx.first<{ kinds: NoticeKind[] | null }>(sql`
    select document->'slack'->'kinds' as kinds from notice_ways where workspace_id = ${news.workspace}::uuid`)
  if (!row?.kinds?.includes(news.kind)) return []
  const { title, link } = news
  // Who reads the team's channel sits anywhere.
  const body = bodyFor(news, 'Etc/UTC')
  const lane = `notice:team:${newId(now.getTime())}`
  return [{ lane, kind: 'tell_team', payload: { title, body, link }, due: now.toISOString() }]
}

/** Posts to the team's channel. */
export const tellTeam = (house: House, carriers: Carriers, work: Work): Promise<void> =>
  whenFree(house, carriers, work, () => post(house, carriers, work))

async function post(house: House, carriers: Carriers, work: Work): Promise<void> {
  const { workspace } = work
  const ways = await waysOf(house, workspace)
  if (ways.slack) {
    const { title, body, link } = work.payload as {
      title: string
      body: string
      link: string | null
    }
    const problem = await carrySlack(house, carriers, ways.slack.url, { title, body, link })
    if (problem) throw new NoticeNotSent(problem)
  }
  await house.db.transact(workspace, (tx) => finishWork(tx, work))
}

const waysOf = (house: House, workspace: WorkspaceId) =>
  house.db.transact(workspace, (tx) => teamWaysOf(house, tx, workspace))
