import {
  type ConversationId,
  followClocks,
  type PublishedPlan,
  type SlaClock,
  type SlaFacts,
  slaPolicyFor,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { endOfLog } from '../conversations/index.ts'
import { currentPlan, hoursOf } from '../service-plan/index.ts'
import { type KeptClock, openClocks, writeClocks } from './clock-rows.ts'
import { happeningsAfter, type Logged, mostHappenings } from './happenings.ts'
import type { ClockTells } from './tell-clocks.ts'

/** Transactions that are looked at again after a start: whatever was committed and not followed lies among them. */
const lookBack = 10_000

/**
 * Follows the log and moves the clocks: some queries for hundreds of messages at once, a few seconds later, and none in
 * the step of a message. Each workspace notes how far it was followed, so every node may follow.
 */
export function clockFollower(house: House, tells: ClockTells) {
  let cursor: string | null = null
  return async (): Promise<void> => {
    cursor ??= await startOf(house)
    for (;;) {
      const logged = await happeningsAfter(house.db, cursor)
      for (const [workspace, group] of Map.groupBy(logged, (each) => each.workspace))
        await followIn(house, tells, workspace, group)
      const last = logged.at(-1)
      if (last) cursor = `${last.xid}.${last.id}`
      if (logged.length < mostHappenings) return
    }
  }
}

/** A house that never followed begins now: what is past was promised by nobody. */
async function startOf(house: House): Promise<string> {
  const [row] = await house.db.platformRows<{ xid: string | null }>(
    sql`select (max(xid::text::bigint) - ${lookBack}::bigint)::text as xid from sla_progress`,
  )
  return row?.xid ? `${row.xid.startsWith('-') ? '0' : row.xid}.0` : endOfLog(house.db)
}

async function followIn(
  house: House,
  tells: ClockTells,
  workspace: WorkspaceId,
  group: readonly Logged[],
): Promise<void> {
  const published = await currentPlan(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    const news = await takeNews(tx, workspace, group)
    if (news.length === 0) return
    const conversations = [...new Set(news.map(({ conversation }) => conversation))]
    const about = await aboutConversations(tx, workspace, conversations)
    const open = await openClocks(tx, workspace, conversations)
    const kept = conversations.flatMap((conversation) =>
      moved(
        open.filter((each) => each.conversation === conversation),
        news.filter((each) => each.conversation === conversation),
        { conversation, about: about.get(conversation), published },
      ),
    )
    await writeClocks(tx, workspace, kept, published.version)
    for (const { conversation, clock } of kept)
      if (clock.endedAt !== null) await tells.clockEnded(tx, { workspace, conversation })
  })
}

/** Locks how far this workspace was followed, drops what was, and notes what is now. */
async function takeNews(
  tx: Tx,
  workspace: WorkspaceId,
  group: readonly Logged[],
): Promise<readonly Logged[]> {
  await tx.rows(sql`
    insert into sla_progress (workspace_id, xid, id) values (${workspace}::uuid, '0'::xid8, 0) on conflict do nothing`)
  const done = await tx.first<{ xid: string; id: string }>(sql`
    select xid::text as xid, id::text as id from sla_progress where workspace_id = ${workspace}::uuid for update`)
  const isNew = ({ xid, id }: Logged): boolean =>
    !done || BigInt(xid) > BigInt(done.xid) || (xid === done.xid && BigInt(id) > BigInt(done.id))
  const news = group.filter(isNew)
  const last = news.at(-1)
  if (last)
    await tx.rows(sql`
      update sla_progress set xid = ${last.xid}::xid8, id = ${last.id}::bigint where workspace_id = ${workspace}::uuid`)
  return news
}

type About = {
  conversation: ConversationId
  channel: string
  tier: string
  queue: string | null
  isHeldByPerson: boolean
}

async function aboutConversations(
  tx: Tx,
  workspace: WorkspaceId,
  conversations: ConversationId[],
): Promise<Map<ConversationId, About>> {
  const rows = await tx.rows<About>(sql`
    select c.id as conversation, c.channel, u.tier, c.holder_kind = 'human' as "isHeldByPerson",
      (select e.queue_id from escalations e where e.workspace_id = c.workspace_id and e.conversation_id = c.id
        order by e.raised_at desc limit 1) as queue
    from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${workspace}::uuid and c.id = any(${conversations}::uuid[])`)
  return new Map(rows.map((row) => [row.conversation, row]))
}

type Course = {
  conversation: ConversationId
  about: About | undefined
  published: PublishedPlan
}

/** The clocks of one conversation after its news; only those that the news touched. */
function moved(
  open: readonly KeptClock[],
  news: readonly Logged[],
  { conversation, about, published: { plan } }: Course,
): KeptClock[] {
  if (!about) return []
  const policy = slaPolicyFor(plan.sla, about)
  const hours = hoursOf(plan, about.queue)
  let isHeldByPerson = heldBefore(news, about.isHeldByPerson)
  let clocks: SlaClock[] = open.map(({ clock }) => clock)
  for (const { happening, holder } of news) {
    const going: SlaFacts = { policy, hours, isHeldByPerson }
    clocks = followClocks(clocks, happening, going)
    if (holder) isHeldByPerson = holder === 'person'
  }
  return clocks.flatMap((clock, place) => {
    const before = open[place]
    if (before?.clock === clock) return []
    return [{ id: before?.id ?? newId(), conversation, clock }]
  })
}

/** Who had it before the news: the opposite of the first change among them, or whoever has it now. */
function heldBefore(news: readonly Logged[], isHeldNow: boolean): boolean {
  const first = news.find(({ holder }) => holder !== null)
  return first ? first.holder !== 'person' : isHeldNow
}
