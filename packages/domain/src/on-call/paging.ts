import type { OnCallPlan } from '../service/on-call-plan.ts'
import { onCallAt } from './turns.ts'

/** Who could be woken: who supervises, and everybody who is there at all. */
export type TeamFacts = { supervisors: string[]; everybody: string[] }

/** One step of paging: whom to wake, and how long to wait for an answer before the next. */
export type PagingStep = { step: number; agents: string[]; waitSeconds: number }

/** An emergency is paged so many times at the most; then everybody has been woken several times over. */
export const mostPages = 20

/** Seconds between two steps when the chain itself says nothing. */
const usualWaitSeconds = 300

/**
 * Whom to page at this step of the chain. A step that wakes nobody (a gap, somebody who left) is passed over at once, and
 * after the last step the chain begins again. Where it wakes nobody at all, supervisors are woken, else everybody; null
 * when there is nobody, or enough has been paged.
 */
export function pagingStep(
  plan: OnCallPlan,
  step: number,
  { at, ...people }: TeamFacts & { at: number },
): PagingStep | null {
  if (step >= mostPages) return null
  const { chain } = plan
  for (let tried = 0; tried < chain.length; tried += 1) {
    const link = chain[(step + tried) % chain.length]
    const agents = link ? awake(whom(link.page, plan, at, people), people) : []
    if (link && agents.length > 0)
      return { step: step + tried, agents, waitSeconds: link.waitSeconds }
  }
  const agents = people.supervisors.length > 0 ? people.supervisors : people.everybody
  return agents.length > 0 ? { step, agents, waitSeconds: usualWaitSeconds } : null
}

type Page = OnCallPlan['chain'][number]['page']

function whom(page: Page, plan: OnCallPlan, at: number, people: TeamFacts): string[] {
  if (page === 'supervisors') return people.supervisors
  if (page === 'everybody') return people.everybody
  const { agent, next } = onCallAt(plan, at)
  const one = page === 'on_call' ? agent : next
  return one === null ? [] : [one]
}

/** Whoever left the team since the plan was published cannot be woken. */
const awake = (agents: string[], { everybody }: TeamFacts): string[] =>
  agents.filter((agent) => everybody.includes(agent))

/** Does this escalation wake somebody out of hours? Safety always does; words do when the built-in mind calls them critical. */
export const isEmergency = ({ urgency, trigger }: { urgency: string; trigger: string }): boolean =>
  urgency === 'critical' || urgency === 'emergency' || trigger === 'safety'
