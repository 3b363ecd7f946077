import {
  type Choice,
  type ConversationId,
  type MessageId,
  type PublishedPlan,
  platformText,
  type TextFacts,
  type TextReason,
  type TimeReader,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import {
  type About,
  type Channels,
  commit,
  type Loaded,
  lockConversation,
  windowEnd,
} from '../conversations/index.ts'
import type { PageTells } from '../on-call/index.ts'
import { currentPlan, teamOf } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'
import type { CallbackTells } from './callback-tells.ts'

/** What callbacks are brought by wiring. */
export type CallbackParts = { tells: CallbackTells & PageTells; channels: Channels }

/** One conversation, locked, with all that is needed to arrange a callback in it. */
export type Scene = CallbackParts & {
  house: House
  tx: Tx
  loaded: Loaded
  published: PublishedPlan
  /** The queue the conversation waits in, or waited in last. */
  queue: string | null
  reader: TimeReader
  about: Pick<About, 'now' | 'actor' | 'waits'>
}

type Prepared = { published: PublishedPlan; waits: About['waits'] }

/** What must be asked before the transaction. */
export async function prepare(house: House, workspace: WorkspaceId): Promise<Prepared> {
  const published = await currentPlan(house, workspace)
  const { policy } = await currentPolicy(house, workspace)
  return { published, waits: policy.waits }
}

/** Locks the conversation and looks around. */
export async function sceneOf(
  house: House,
  tx: Tx,
  parts: CallbackParts,
  {
    workspace,
    conversation,
    published,
    waits,
  }: Prepared & {
    workspace: WorkspaceId
    conversation: ConversationId
  },
): Promise<Scene> {
  const loaded = await lockConversation(tx, workspace, conversation)
  const about = { now: house.clock.now(), actor: 'platform', waits }
  return lookAround({ ...parts, house, tx, loaded, published, about })
}

/** The rest of the scene, for whoever has the conversation locked already. */
export async function lookAround(known: Omit<Scene, 'queue' | 'reader'>): Promise<Scene> {
  const { tx, loaded, published } = known
  const row = await tx.first<{ timeZone: string | null; queue: string | null }>(sql`
    select u.time_zone as "timeZone", (select e.queue_id from escalations e where e.workspace_id = c.workspace_id
      and e.conversation_id = c.id order by e.raised_at desc limit 1) as queue
    from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${loaded.workspace}::uuid and c.id = ${loaded.id}::uuid`)
  const queue = row?.queue ?? null
  const teamZone = teamOf(published.plan, queue)?.hours.timeZone ?? 'Etc/UTC'
  const reader = { language: loaded.language ?? 'en', timeZone: row?.timeZone ?? null, teamZone }
  return { ...known, queue, reader }
}

/** A text of the platform in the customer's language. */
export const textFor = (
  { published, reader, loaded }: Scene,
  reason: TextReason,
  facts: TextFacts = {},
): string =>
  platformText(reason, reader.language, { company: loaded.company, ...facts }, published.plan.texts)

/** Tells the customer, unless the channel's window is closed: then only a template may go out, and the team must act. */
export async function say(scene: Scene, text: string, choices: Choice[] = []): Promise<Scene> {
  const { house, tx, loaded, about } = scene
  if (!(await isReachable(scene))) return scene
  const message = { id: newId<MessageId>(), text, ...(choices.length > 0 && { choices }) }
  const outcome = await commit(house, tx, loaded, { do: 'notify', message }, about)
  return outcome.refused ? scene : { ...scene, loaded: outcome.loaded }
}

async function isReachable({ tx, loaded, channels, about }: Scene): Promise<boolean> {
  const hours = channels[loaded.channel]?.limits.windowHours ?? null
  if (hours === null) return true
  const row = await tx.first<{ at: Date | null }>(sql`
    select last_inbound_at as at from customer_addresses where workspace_id = ${loaded.workspace}::uuid
      and channel_account_id = ${loaded.account}::uuid and address = ${loaded.address}`)
  const ends = windowEnd(hours, row?.at ?? null)
  return ends === null || ends > about.now
}
