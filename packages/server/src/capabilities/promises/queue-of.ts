import type { Intake, QueuePlan, ServicePlan } from '@baton/domain'

/** What decides which queue an escalation goes to. */
export type Sorting = {
  mode: 'takeover' | 'steer'
  channel: string
  tier: string
  language: string
  urgency: string
  topics: readonly string[]
}

/** The first queue that takes it; the last takes everything. */
export function queueOf({ queues }: ServicePlan, sorting: Sorting): QueuePlan | null {
  return queues.find(({ takes }) => fits(takes, sorting)) ?? queues.at(-1) ?? null
}

function fits(takes: Intake, { mode, channel, tier, language, urgency, topics }: Sorting): boolean {
  return (
    allows(takes.modes, mode) &&
    allows(takes.channels, channel) &&
    allows(takes.tiers, tier) &&
    allows(takes.languages, language) &&
    allows(takes.urgencies, urgency) &&
    (takes.topics.length === 0 || topics.some((topic) => takes.topics.includes(topic)))
  )
}

const allows = (list: readonly string[], value: string): boolean =>
  list.length === 0 || list.includes(value)
