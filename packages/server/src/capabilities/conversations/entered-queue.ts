import { type Event, evolveAll, type QueuePlan, type ServicePlan, topicsOf } from '@baton/domain'
import { queueOf } from '../promises/index.ts'
import type { About } from './about.ts'
import type { Loaded } from './loaded.ts'

/** A step that has been decided and not written yet. */
export type Step = { loaded: Loaded; decided: readonly Event[]; about: About }

/** The queue that what waits after this step will enter, as far as can be told before routing has looked. */
export function enteredQueue(
  plan: ServicePlan,
  { loaded, decided, about }: Step,
): QueuePlan | null {
  const { escalation } = evolveAll(loaded.state, decided)
  if (!escalation) return null
  return queueOf(plan, {
    ...{ mode: escalation.mode, channel: loaded.channel, tier: loaded.tier },
    language: about.language ?? loaded.language ?? 'en',
    urgency: about.urgency ?? loaded.urgency,
    topics: topicsOf(escalation.finding),
  })
}
