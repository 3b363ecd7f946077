import type { HoursPlan } from './hours-plan.ts'
import type { OnCallPlan } from './on-call-plan.ts'
import type { OrderPlan } from './order-plan.ts'
import type { QueuePlan } from './queue-plan.ts'
import type { SlaPolicy } from './sla-policy.ts'
import type { TextsPlan, WaitingPlan } from './waiting-plan.ts'

/** Some people of the team with hours of their own; agents name the teams they belong to. */
export type TeamPlan = { id: string; name: string; hours: HoursPlan }

/**
 * How customers reach people: who works when, which queue takes what, what is promised, who is woken at night, and what
 * customers are told meanwhile. One document, published by a supervisor under a version.
 */
export type ServicePlan = {
  teams: TeamPlan[]
  /** The first queue that takes an escalation gets it; the last one takes everything. */
  queues: QueuePlan[]
  /** Whom of those who wait the next free person gets. */
  order: OrderPlan
  sla: SlaPolicy[]
  waiting: WaitingPlan
  onCall: OnCallPlan
  texts: TextsPlan
}

/** A plan with the version under which it was published; decisions and promises name it. */
export type PublishedPlan = { version: number; plan: ServicePlan }
