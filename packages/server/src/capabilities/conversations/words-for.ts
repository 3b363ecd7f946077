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
import { planWithin } from '../service-plan/index.ts'
import type { About, Words } from './about.ts'
import { enteredQueue, type Step } from './entered-queue.ts'
import type { Loaded } from './loaded.ts'
import { reachOf } from './reach.ts'

/** Reads only for steps in which the platform speaks; what the assistant handles alone costs nothing here. */
export async function wordsFor(
  tx: Tx,
  loaded: Loaded,
  decided: readonly Event[],
  about: About,
): Promise<Words | undefined> {
  const consequences = consequencesOf(decided).map(({ consequence }) => consequence)
  if (!consequences.some((each) => each.do === 'tell_customer')) return undefined
  const plan = await planWithin(tx, loaded.workspace)
  const isWait =
    !about.isClosed &&
    consequences.some((each) => each.do === 'start_wait_timer' && each.mode === 'takeover')
  const told = isWait ? await promised(tx, plan, { loaded, decided, about }) : null
  const reach = await reachOf(tx, loaded, about.now)
  return { own: plan.texts, reach, transition: null, promise: null, ...told }
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
