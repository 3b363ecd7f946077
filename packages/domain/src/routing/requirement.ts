import type { QueuePlan, Relaxation } from '../service/queue-plan.ts'
import type { AgentId } from '../shared/ids.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** What one queue asks of whoever takes the escalation, after relaxing. */
export type Requirement = {
  queue: string
  team: string
  /** Each is needed. */
  skills: string[]
  /** Each is welcome. */
  prefers: string[]
  /** Needed. */
  language: string | null
  /** Welcome. */
  prefersLanguage: string | null
  /** While this agent is at work it waits for them. */
  keptFor: AgentId | null
  weight: number
  /** How many relaxations have come into force. */
  relaxed: number
}

/** What is asked by now: what was needed and is no longer is still welcome; preferences may be dropped wholly. */
export function requirementOf(queue: QueuePlan, facts: RoutingFacts, now: number): Requirement {
  const inForce = queue.relaxations.filter(({ afterSeconds }) => now >= dueAt(facts, afterSeconds))
  const dropped = new Set(inForce.map(({ drops }) => drops))
  const waits = queue.relaxations.some(({ drops }) => drops === 'relationship')
  const needsLanguage = queue.language === 'required' && !dropped.has('language')
  const likesLanguage = queue.language !== 'ignored' && !dropped.has('preferences')
  const likes = dropped.has('preferences') ? [] : queue.preferredSkills
  return {
    queue: queue.id,
    team: queue.team,
    skills: dropped.has('skills') ? [] : queue.requiredSkills,
    prefers: dropped.has('skills') ? [...queue.requiredSkills, ...likes] : likes,
    language: needsLanguage ? facts.language : null,
    prefersLanguage: likesLanguage || queue.language === 'required' ? facts.language : null,
    keptFor: waits && !dropped.has('relationship') ? keeper(facts) : null,
    weight: queue.weight,
    relaxed: inForce.length,
  }
}

/** Who declined is not waited for. */
const keeper = ({ keptFor, declined }: RoutingFacts): AgentId | null =>
  keptFor !== null && declined.includes(keptFor) ? null : keptFor

const dueAt = ({ waitingSince }: RoutingFacts, seconds: number): number =>
  waitingSince + seconds * 1000

/** When the next relaxation lets somebody in who may not come now; dropping preferences lets nobody in. */
export function nextRelaxation(queue: QueuePlan, facts: RoutingFacts, now: number): number | null {
  const times = queue.relaxations
    .filter((each) => opens(each, queue, facts))
    .map(({ afterSeconds }) => dueAt(facts, afterSeconds))
    .filter((due) => due > now)
  return times.length > 0 ? Math.min(...times) : null
}

function opens({ drops }: Relaxation, queue: QueuePlan, facts: RoutingFacts): boolean {
  if (drops === 'skills') return queue.requiredSkills.length > 0
  if (drops === 'language') return queue.language === 'required' && facts.language !== null
  return drops === 'relationship' && keeper(facts) !== null
}
