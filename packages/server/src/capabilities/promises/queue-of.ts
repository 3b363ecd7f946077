import { type Entering, type QueuePlan, queueOf as queueBy, type ServicePlan } from '@baton/domain'

/** What decides which queue an escalation goes to. */
export type Sorting = Omit<Entering, 'timeZone' | 'pinnedQueue'>

/** The queue that routing will put it into, as far as can be told before it has looked. */
export const queueOf = (plan: ServicePlan, sorting: Sorting): QueuePlan | null =>
  queueBy(plan, { ...sorting, timeZone: null, pinnedQueue: null })
