import {
  type ConversationId,
  consequencesOf,
  type Event,
  evolveAll,
  holderOf,
  type ServicePlan,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { keepPromise, promiseWait, transitionOf } from '../promises/index.ts'
import { isQueueClosed, planWithin } from '../service-plan/index.ts'
import type { Words } from './about.ts'
import { enteredQueue, type Step } from './entered-queue.ts'
import { reachOf } from './reach.ts'

/** How a step stands to the service plan: what the platform says, and whether anybody is there to come. */
type Told = { isClosed: boolean; words?: Words }

const asking = new Set<Event['kind']>([
  'escalation_raised',
  'escalation_upgraded',
  'still_stuck',
  'requeued',
])

/** Reads the plan once, and only where people are called for or the platform speaks: what the assistant handles alone costs nothing here. */
export async function wordsFor(tx: Tx, step: Step): Promise<Told> {
  const { loaded, decided, about } = step
  const consequences = consequencesOf(decided).map(({ consequence }) => consequence)
  const speaks = consequences.some((each) => each.do === 'tell_customer')
  const asksForTeam = decided.some(({ kind }) => asking.has(kind))
  if (!speaks && !asksForTeam) return { isClosed: false }
  const plan = await planWithin(tx, loaded.workspace)
  const isClosed = asksForTeam && isQueueClosed(plan, enteredQueue(plan, step), about.now)
  if (!speaks) return { isClosed }
  const isWait =
    !isClosed &&
    consequences.some((each) => each.do === 'start_wait_timer' && each.mode === 'takeover')
  const told = isWait ? await promised(tx, plan, step) : null
  const reach = await reachOf(tx, loaded, about.now)
  return { isClosed, words: { own: plan.texts, reach, transition: null, promise: null, ...told } }
}

async function promised(
  tx: Tx,
  plan: ServicePlan,
  { loaded, decided, about }: Step,
): Promise<Pick<Words, 'transition' | 'promise'> | null> {
  const after = evolveAll(loaded.state, decided)
  const { escalation } = after
  if (!escalation || holderOf(after).kind !== 'waiting') return null
  const language = about.language ?? loaded.language ?? 'en'
  const queue = enteredQueue(plan, { loaded, decided, about })
  if (!queue) return null
  const wish = {
    ...{ workspace: loaded.workspace, conversation: loaded.id as ConversationId },
    ...{ escalation: escalation.id, queue, waiting: plan.waiting, now: about.now },
    ...{ since: about.now, expectedAtFirst: null, limitSeconds: about.waits.takeoverMinutes * 60 },
  }
  const promise = await promiseWait(tx, wish)
  const { trigger } = escalation.finding
  const transition = transitionOf({
    ...{ plan, language, channel: loaded.channel, trigger, promise },
  })
  keepPromise(tx, wish, promise)
  return { transition, promise }
}
