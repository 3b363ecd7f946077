import type { NoticeView } from '@baton/contract'
import { mayRing, waysFor } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { bodyFor, type News } from './news.ts'
import { type NoticeRow, showNotice } from './notice-row.ts'
import { type NoticeWork, repeatWork, storeWork, workFor } from './notice-work.ts'
import { type PersonToTell, peopleToTell } from './people-to-tell.ts'
import { teamWork } from './tell-team.ts'

type Planned = { row: NoticeRow; work: NoticeWork[] }

/**
 * Tells people something, each by the ways they want, in the caller's transaction. What leaves the house is lane work:
 * it goes out after the commit, is tried again when it fails, and is dropped when the matter is over by then.
 */
export async function notify(house: House, tx: Tx, news: News): Promise<void> {
  if (news.agents.length === 0) return
  const now = house.clock.now()
  const people = await peopleToTell(tx, news)
  if (people.length === 0) return
  const planned = people.map((person) => planFor(news, person, now))
  const work = [...planned.flatMap((each) => each.work), ...(await teamWork(tx, news, now))]
  await storeNotices(
    tx,
    news,
    planned.map(({ row }) => row),
  )
  await storeWork(tx, news.workspace, work, now)
  tx.afterCommit(() => {
    for (const { row } of planned) showNotice(house, news.workspace, row)
    house.wake.lane()
    house.wake.live()
  })
}

function planFor(news: News, person: PersonToTell, now: Date): Planned {
  const { agent, timeZone, settings, open, devices } = person
  const id = newId(now.getTime())
  const planned = waysFor(news, settings, { open, at: now.getTime() })
  const ways: NoticeView['ways'] = {}
  for (const { way, at } of planned)
    ways[way] = {
      state: way === 'desk' ? 'sent' : at > now.getTime() ? 'held' : 'waiting',
      at: new Date(at).toISOString(),
      problem: null,
    }
  const { kind, title, link, urgent, conversation = null } = news
  const body = bodyFor(news, timeZone)
  const row: NoticeRow = {
    ...{ id, agent, kind, title, body, link, urgent, conversation, ways, at: now },
    ...{ acknowledgedAt: null, overAt: null, rings: mayRing(news, settings, now.getTime()) },
  }
  const work = planned.flatMap(({ way, at }) =>
    way === 'desk' ? [] : workFor(id, way, devices, at),
  )
  if (urgent && settings.repeatUrgent) work.push(repeatWork(id, now))
  return { row, work }
}

const storeNotices = (tx: Tx, { workspace }: News, rows: NoticeRow[]): Promise<unknown> =>
  tx.rows(sql`
    insert into notices (workspace_id, id, agent_id, kind, conversation_id, title, body, link, urgent, at, ways, rings)
    select ${workspace}::uuid, n.id, n.agent, n.kind, n.conversation, n.title, n.body, n.link, n.urgent, n.at, n.ways, n.rings
    from jsonb_to_recordset(${json(rows)}::jsonb) as n(id uuid, agent uuid, kind text, conversation uuid, title text,
      body text, link text, urgent boolean, at timestamptz, ways jsonb, rings boolean)`)
