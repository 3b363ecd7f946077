import type { NoticeKind, NoticeSettings, NoticeWay, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { type Carriers, NoticeNotSent } from './carriers.ts'
import { carryMail } from './carry-mail.ts'
import { carryPush, type Device } from './carry-push.ts'
import { carrySlack } from './carry-slack.ts'
import { pushIdentityOf } from './push-identity-of.ts'
import { slackUrlIn } from './slack-url.ts'
import { type TeamWays, teamWaysOf } from './team-ways.ts'
import { whenFree } from './when-free.ts'

type Order = { notice: string; way: NoticeWay; device: string | null }

type Addressed = {
  id: string
  kind: NoticeKind
  title: string
  body: string
  link: string | null
  urgent: boolean
  isOver: boolean
  name: string
  email: string
  document: Partial<NoticeSettings> | null
  secrets: string | null
  device: Device | null
}

/** What became of it: handed on, not needed any more, or why it could not be handed on. */
type Fate = { state: 'sent' | 'not_needed' | 'failing'; problem: string | null }

/** Takes one notice out of the house by one way. What is over or acknowledged by now is not sent any more. */
export const sendNotice = (house: House, carriers: Carriers, work: Work): Promise<void> =>
  whenFree(house, carriers, work, () => deliver(house, carriers, work))

async function deliver(house: House, carriers: Carriers, work: Work): Promise<void> {
  const { workspace } = work
  const order = work.payload as Order
  const read = await house.db.transact(workspace, async (tx) => ({
    addressed: await find(tx, workspace, order),
    ways: await teamWaysOf(house, tx, workspace),
  }))
  const fate = await carry(house, carriers, { ...read, workspace, order })
  await house.db.transact(workspace, async (tx) => {
    await noteFate(tx, workspace, order, { ...fate, at: house.clock.now().toISOString() })
    if (fate.state !== 'failing') await finishWork(tx, work)
  })
  if (fate.state === 'failing') throw new NoticeNotSent(fate.problem ?? 'no reason was given')
}

type Sending = {
  workspace: WorkspaceId
  order: Order
  addressed: Addressed | undefined
  ways: TeamWays
}

const notNeeded: Fate = { state: 'not_needed', problem: null }
const fateOf = (problem: string | null): Fate =>
  problem === null ? { state: 'sent', problem } : { state: 'failing', problem }

async function carry(house: House, carriers: Carriers, sending: Sending): Promise<Fate> {
  const { addressed, order, ways } = sending
  if (!addressed || addressed.isOver) return notNeeded
  if (order.way === 'push') return push(house, carriers, sending, addressed)
  if (order.way === 'slack') {
    const url = slackUrlIn(house, addressed.secrets)
    return url ? fateOf(await carrySlack(house, carriers, url, addressed)) : notNeeded
  }
  if (!ways.mail) return notNeeded
  const to = { address: addressed.document?.email ?? addressed.email, name: addressed.name }
  return fateOf(await carryMail(house, carriers, ways.mail, { to, said: addressed }))
}

/** A browser that took its agreement back is forgotten: a push service bars those who go on. */
async function push(
  house: House,
  carriers: Carriers,
  { workspace, order }: Sending,
  addressed: Addressed,
): Promise<Fate> {
  if (!addressed.device) return notNeeded
  const identity = await house.db.transact(workspace, (tx) => pushIdentityOf(house, tx, workspace))
  const message = { message: addressed, identity }
  const outcome = await carryPush(house, carriers, addressed.device, message)
  if (outcome.state === 'failed') return fateOf(outcome.problem)
  if (outcome.state === 'sent') return fateOf(null)
  await house.db.transact(workspace, (tx) =>
    tx.rows(sql`
      delete from push_subscriptions where workspace_id = ${workspace}::uuid and id = ${order.device}::uuid`),
  )
  return notNeeded
}

const find = (tx: Tx, workspace: WorkspaceId, order: Order): Promise<Addressed | undefined> =>
  tx.first<Addressed>(sql`
    select n.id, n.kind, n.title, n.body, n.link, n.urgent, a.name, a.email, s.document, s.secrets,
      (n.over_at is not null or n.acknowledged_at is not null or not a.active) as "isOver",
      case when p.id is null then null else jsonb_build_object('endpoint', p.endpoint, 'keys', p.keys) end as device
    from notices n
    join agents a on a.workspace_id = n.workspace_id and a.id = n.agent_id
    left join notice_settings s on s.workspace_id = n.workspace_id and s.agent_id = n.agent_id
    left join push_subscriptions p on p.workspace_id = n.workspace_id and p.agent_id = n.agent_id
      and p.id = ${order.device}::uuid
    where n.workspace_id = ${workspace}::uuid and n.id = ${order.notice}::uuid`)

/** One device that was reached is enough: a second one that fails does not make it unsent. */
const noteFate = (
  tx: Tx,
  workspace: WorkspaceId,
  { notice, way }: Order,
  fate: Fate & { at: string },
): Promise<unknown> =>
  tx.rows(sql`
    update notices set ways = jsonb_set(ways, array[${way}::text], ${json(fate)}::jsonb)
    where workspace_id = ${workspace}::uuid and id = ${notice}::uuid
      and coalesce(ways->${way}::text->>'state', '') <> 'sent'`)
