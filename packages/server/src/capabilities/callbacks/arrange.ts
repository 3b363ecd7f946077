import type { CallbackWay } from '@baton/contract'
import {
  type AgentId,
  type CallbackWish,
  type Choice,
  isWaiting,
  type Period,
  shownSlot,
  shownTime,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork } from '../../platform/lane/work.ts'
import { commit } from '../conversations/index.ts'
import { teamOf } from '../service-plan/index.ts'
import { type Scene, say, textFor } from './scene.ts'
import { leadSeconds, lockSlots, type Slot, slotsOf } from './slots.ts'
import { type Matter, matterOf } from './summary.ts'

/** How a callback is to be. `why` says who wanted it so; `isSlot`: it takes room in its slot. */
export type Arrangement = {
  due: Period | null
  isSlot: boolean
  why: string
  agent?: AgentId | null
  by?: AgentId | null
  way?: CallbackWay
  address?: string | null
}

/**
 * Writes down a callback: a waiting customer stops waiting for it, an open one is moved, and the timers that bring it back
 * are set. What the customer is told is the caller's business.
 */
export async function arrange(
  scene: Scene,
  arrangement: Arrangement,
): Promise<{ scene: Scene; callback: string; matter: Matter }> {
  const matter = await matterOf(scene)
  const promised = await promise(scene, arrangement.why)
  const callback = await store(promised, arrangement, matter.brief)
  if (arrangement.due) await setTimers(promised, callback, arrangement.due)
  return { scene: promised, callback, matter }
}

async function promise(scene: Scene, why: string): Promise<Scene> {
  const { house, tx, loaded, about } = scene
  const { escalation } = loaded.state
  if (!escalation || !isWaiting(escalation) || escalation.mode === 'steer') return scene
  const outcome = await commit(house, tx, loaded, { do: 'promise_callback', why }, about)
  return outcome.refused ? scene : { ...scene, loaded: outcome.loaded }
}

async function store(
  { tx, loaded, about, published, queue }: Scene,
  { due, isSlot, why, agent = null, by = null, way, address }: Arrangement,
  brief: string,
): Promise<string> {
  const { workspace, id: conversation, customer } = loaded
  await tx.rows(sql`
    insert into callbacks (workspace_id, id, conversation_id, customer_id, why, promised_at)
    select ${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${customer}::uuid, ${why}, ${about.now}::timestamptz
    where not exists (select 1 from callbacks where workspace_id = ${workspace}::uuid
      and conversation_id = ${conversation}::uuid and state = 'open')`)
  const row = await tx.first<{ id: string }>(sql`
    update callbacks set why = ${why}, due_from = ${due && new Date(due.from)}::timestamptz,
      due_to = ${due && new Date(due.to)}::timestamptz, slotted = ${isSlot}::boolean, reminded_at = null,
      team_id = ${teamOf(published.plan, queue)?.id ?? null}, agent_id = coalesce(${agent}::uuid, agent_id),
      arranged_by = coalesce(${by}::uuid, arranged_by), way = coalesce(${way ?? null}::text, way),
      address = coalesce(${address ?? null}::text, address), summary = coalesce(nullif(${brief}, ''), summary)
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid and state = 'open'
    returning id`)
  if (!row) throw new Error('a callback was promised and is not there')
  return row.id
}

/** The clock of the wait comes so long after the end of a slot: making good for a missed callback goes first. */
export const graceSeconds = 600

/** The agent is reminded so long before. */
const remindSeconds = 900

/** The same key moves a timer; what fires for a time that is not meant any more changes nothing. */
export async function setTimers(
  { house, tx, loaded, about }: Pick<Scene, 'house' | 'tx' | 'loaded' | 'about'>,
  callback: string,
  { from, to }: Period,
): Promise<void> {
  const payload = { callback, conversation: loaded.id, dueFrom: new Date(from).toISOString() }
  const timers = [
    { kind: 'remind_callback', due: after(new Date(from), -remindSeconds) },
    { kind: 'callback_due', due: new Date(from) },
    { kind: 'callback_missed', due: new Date(to) },
  ]
  for (const { kind, due } of timers)
    await addWork(tx, loaded.workspace, {
      ...{ lane: `${kind}:${callback}`, key: `${kind}:${callback}` },
      ...{ kind, payload, due, now: about.now },
    })
  tx.afterCommit(() => house.wake.lane())
}

/** Tells the customer when somebody comes back and what is passed on, with the ways to change it. */
export async function confirm(scene: Scene, due: Period, { words }: Matter): Promise<Scene> {
  const places = { time: shownTime(due.from, scene.reader), summary: words }
  const choices = (['other_times', 'cancel'] as const).map((wish) => choice(scene, wish))
  return say(scene, textFor(scene, 'callback_booked', places), choices)
}

export function choice(
  scene: Scene,
  wish: Exclude<CallbackWish['do'], 'book'>,
): Choice & { callback: CallbackWish } {
  const label = textFor(scene, `choice_${wish}`)
  return { label, says: label, callback: { do: wish } }
}

/** Slots that can still be promised, as choices; the last one leads to others when there are more. */
export async function slotChoices(scene: Scene, most = 3): Promise<Choice[]> {
  const slots = await freeSlots(scene, most)
  return slots.map((slot) => {
    const label = shownSlot(slot, scene.reader)
    return { label, says: label, callback: { do: 'book', slot: new Date(slot.from).toISOString() } }
  })
}

/** Looked through for free slots; when all are taken the customer is called back as soon as somebody can. */
const mostLookedAt = 60

export async function freeSlots(scene: Scene, most: number): Promise<Slot[]> {
  const { tx, published, queue, loaded, about } = scene
  const team = teamOf(published.plan, queue)
  if (!team) return []
  const wish = { workspace: loaded.workspace, team: team.id, from: after(about.now, leadSeconds) }
  const slots = await slotsOf(tx, published.plan, { ...wish, most: mostLookedAt })
  return slots.filter(({ free }) => free > 0).slice(0, most)
}

/** The slot that begins then, locked, or null when it is none or has no room left. */
export async function takeSlot(scene: Scene, begins: Date): Promise<Period | null> {
  const { tx, published, queue, loaded, about } = scene
  const team = teamOf(published.plan, queue)
  if (!team || begins <= about.now) return null
  await lockSlots(tx, loaded.workspace, team.id)
  const wish = { workspace: loaded.workspace, team: team.id, from: begins, most: 1 }
  const [slot] = await slotsOf(tx, published.plan, wish)
  return slot && slot.from === begins.getTime() && slot.free > 0 ? slot : null
}
