import type { NoticeView } from '@baton/contract'
import { type AgentId, type NoticeWay, nextWay, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { repeatWork, storeWork, workFor } from './notice-work.ts'
import { waysTo } from './people-to-tell.ts'

type Open = { agent: AgentId; ways: NoticeView['ways'] }

/** An urgent notice that nobody acknowledged goes out once more, each minute by another way, until none is left. */
export async function repeatNotice(house: House, work: Work): Promise<void> {
  const { workspace } = work
  const { notice } = work.payload as { notice: string }
  const now = house.clock.now()
  await house.db.transact(workspace, async (tx) => {
    const open = await stillOpen(tx, workspace, notice)
    const person = open && (await waysTo(tx, workspace, open.agent))
    const way = person && nextWay(person.open, Object.keys(open.ways) as NoticeWay[])
    if (person && way) {
      await noteWay(tx, workspace, { notice, way, at: now })
      const again = workFor(notice, way, person.devices, now.getTime())
      await storeWork(tx, workspace, [...again, repeatWork(notice, now)], now)
    }
    await finishWork(tx, work)
    tx.afterCommit(() => house.wake.lane())
  })
}

const stillOpen = (tx: Tx, workspace: WorkspaceId, id: string): Promise<Open | undefined> =>
  tx.first<Open>(sql`
    select agent_id as agent, ways from notices where workspace_id = ${workspace}::uuid and id = ${id}::uuid
      and acknowledged_at is null and over_at is null for update`)

type Repeated = { notice: string; way: NoticeWay; at: Date }

const noteWay = (tx: Tx, workspace: WorkspaceId, { notice, way, at }: Repeated) =>
  tx.rows(sql`
    update notices
    set ways = ways || ${json({ [way]: { state: 'waiting', at: at.toISOString(), problem: null } })}::jsonb
    where workspace_id = ${workspace}::uuid and id = ${notice}::uuid`)
