import {
  type ConversationId,
  holderOf,
  type MessageId,
  platformText,
  type ServicePlan,
  type TextReason,
  topicsOf,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'
import {
  type About,
  commit,
  type Loaded,
  lockConversation,
  reachOf,
} from '../conversations/index.ts'
import {
  breakPromise,
  choicesFor,
  keepPromise,
  promiseWait,
  queueOf,
  type StandingPromise,
  standingPromise,
  type WaitPromise,
  waitFacts,
} from '../promises/index.ts'
import { planWithin } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'

/** The promised time has come and nobody had: the customer hears how it goes on, with a new and wider promise. */
export async function updateWait(house: House, work: Work): Promise<void> {
  const { policy } = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const id = work.payload.conversation as ConversationId
    const loaded = await lockConversation(tx, work.workspace, id)
    if (!stillWaits(loaded, Number(work.payload.wait))) return
    const standing = await standingPromise(tx, work.workspace, id)
    if (!standing || standing.id !== work.payload.promise) return
    const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
    await update(house, tx, { loaded, standing, about })
  })
}

function stillWaits({ state }: Loaded, wait: number): boolean {
  const holder = holderOf(state)
  return holder.kind === 'waiting' && holder.for === 'takeover' && state.escalation?.wait === wait
}

type Due = { loaded: Loaded; standing: StandingPromise; about: About }

async function update(house: House, tx: Tx, due: Due): Promise<void> {
  const { loaded, standing, about } = due
  const reach = await reachOf(tx, loaded, about.now)
  const plan = await planWithin(tx, loaded.workspace)
  if (about.now >= after(standing.madeAt, standing.highSeconds))
    breakPromise(tx, loaded.workspace, standing.id)
  const left = await updatesLeft(tx, plan, loaded)
  if (reach.problem || left <= 0) return
  const next = await nextPromise(tx, plan, due)
  const isLastWord =
    left === 1 || (reach.until && after(about.now, next.highSeconds) >= reach.until)
  if (isLastWord) return say(house, tx, { ...due, plan, reason: 'wait_open', next: null })
  keepPromise(tx, wishOf(plan, due), next)
  await addUpdate(tx, loaded, next, about.now)
  return say(house, tx, { ...due, plan, reason: 'wait_update', next })
}

/** On channels that cost money or make a telephone ring, few updates are enough. */
async function updatesLeft(tx: Tx, plan: ServicePlan, loaded: Loaded): Promise<number> {
  if (loaded.channel === 'webchat') return Number.POSITIVE_INFINITY
  const told = await tx.first<{ count: number }>(sql`
    select count(*)::int as count from wait_promises
    where workspace_id = ${loaded.workspace}::uuid and conversation_id = ${loaded.id}::uuid and settled_at is null
      and (basis->>'isUpdate')::boolean`)
  return plan.waiting.mostUpdatesByText - (told?.count ?? 0)
}

function wishOf(plan: ServicePlan, { loaded, standing, about }: Due) {
  const { escalation } = loaded.state
  const queue = queueOf(plan, {
    ...{ mode: 'takeover', channel: loaded.channel, tier: loaded.tier, urgency: loaded.urgency },
    ...{
      language: loaded.language ?? 'en',
      topics: escalation ? topicsOf(escalation.finding) : [],
    },
  })
  if (!escalation || !queue) throw new Error('a wait without an escalation or a queue')
  return {
    ...{ workspace: loaded.workspace, conversation: loaded.id, escalation: escalation.id, queue },
    ...{ waiting: plan.waiting, now: about.now, since: loaded.waitingSince ?? standing.madeAt },
    ...{ expectedAtFirst: standing.expectedSeconds },
    limitSeconds: about.waits.takeoverMinutes * 60,
  }
}

const nextPromise = (tx: Tx, plan: ServicePlan, due: Due): Promise<WaitPromise> =>
  promiseWait(tx, wishOf(plan, due))

async function addUpdate(tx: Tx, loaded: Loaded, next: WaitPromise, now: Date): Promise<void> {
  const lane = `promise:${loaded.id}`
  const wait = loaded.state.escalation?.wait ?? 0
  const payload = { conversation: loaded.id, wait, promise: next.id }
  const due = after(now, next.highSeconds)
  await addWork(tx, loaded.workspace, { lane, kind: 'update_wait', payload, due, key: lane, now })
}

type Saying = Due & { plan: ServicePlan; reason: TextReason; next: WaitPromise | null }

async function say(house: House, tx: Tx, saying: Saying): Promise<void> {
  const { loaded, about, plan, reason, next } = saying
  const language = loaded.language ?? 'en'
  const facts = { ...(next && waitFacts(next, language)), company: loaded.company }
  const text = platformText(reason, language, facts, plan.texts)
  const isLong = next === null || next.expectedSeconds >= plan.waiting.alternativesFromMinutes * 60
  const choices =
    isLong && loaded.channel !== 'webchat'
      ? choicesFor(['keep_waiting', 'callback', 'email'], language, plan)
      : []
  const message = { id: newId<MessageId>(), text, choices }
  await commit(house, tx, loaded, { do: 'notify', message, reason }, about)
}
