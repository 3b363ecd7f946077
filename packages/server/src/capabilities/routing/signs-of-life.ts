import type { AgentId, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import type { Person } from '../../platform/http/person.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'
import { graceSeconds, signSeconds } from './presence-rules.ts'

type Who = { workspace: WorkspaceId; agent: AgentId }

/** Who is at their screen on this node. */
export type SignsOfLife = {
  /** Somebody did something just now. */
  show(who: Who): Promise<void>
  /** Everybody with an open screen on this node shows a sign of life. */
  showOpen(): Promise<void>
}

/**
 * Requests and open streams are signs of life: closing the laptop for a moment loses nothing, because only a silence
 * longer than the grace counts. A key of a program is no person at a screen.
 */
export function watchSigns(app: App, house: House): SignsOfLife {
  const written = new Map<string, number>()
  const open = new Map<string, { who: Who; streams: number }>()

  async function show(who: Who): Promise<void> {
    const now = house.clock.now().getTime()
    if (now - (written.get(who.agent) ?? Number.NEGATIVE_INFINITY) < signSeconds * 1000) return
    written.set(who.agent, now)
    await write(house, who.workspace, [who.agent])
  }

  async function showOpen(): Promise<void> {
    const everybody = [...open.values()].map(({ who }) => who)
    for (const [workspace, group] of Map.groupBy(everybody, (who) => who.workspace)) {
      const agents = group.map(({ agent }) => agent)
      for (const agent of agents) written.set(agent, house.clock.now().getTime())
      await write(house, workspace, agents)
    }
    for (const [agent, at] of written)
      if (at < house.clock.now().getTime() - graceSeconds * 1000) written.delete(agent)
  }

  app.addHook('preHandler', async (request, reply) => {
    const { person } = request
    if (person?.via !== 'session') return
    if (request.routeOptions.url === '/api/live') {
      keepOpen(open, person)
      reply.raw.once('close', () => letGo(open, person))
    }
    await show(person).catch((error: unknown) =>
      house.log.warn({ error: String(error) }, 'a sign of life was not written down'),
    )
  })
  return { show, showOpen }
}

type Open = Map<string, { who: Who; streams: number }>

function keepOpen(open: Open, { workspace, agent }: Person): void {
  const streams = (open.get(agent)?.streams ?? 0) + 1
  open.set(agent, { who: { workspace, agent }, streams })
}

function letGo(open: Open, { agent }: Person): void {
  const known = open.get(agent)
  if (known && known.streams > 1) open.set(agent, { ...known, streams: known.streams - 1 })
  else open.delete(agent)
}

/** Who had been gone and is back may be asked again at once. */
async function write(house: House, workspace: WorkspaceId, agents: AgentId[]): Promise<void> {
  const now = house.clock.now()
  const back = await house.db.platformRows<{ id: AgentId }>(
    sql`
    with before as (
      select id, seen_at, presence from agents
      where workspace_id = ${workspace}::uuid and id in (select jsonb_array_elements_text(${json(agents)}::jsonb)::uuid)
      order by id for no key update
    ), seen as (
      update agents a set seen_at = greatest(b.seen_at, ${now}::timestamptz) from before b
      where a.workspace_id = ${workspace}::uuid and a.id = b.id)
    select id from before where presence = 'available'
      and coalesce(seen_at, '-infinity') < ${after(now, -graceSeconds)}::timestamptz`,
    'lazily',
  )
  if (back.length === 0) return
  await house.db.transact(workspace, async (tx) => {
    for (const { id } of back) await askRouting(tx, workspace, { agent: id }, now)
    tx.afterCommit(() => house.wake.lane())
  })
}
