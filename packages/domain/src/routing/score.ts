import type { AgentId } from '../shared/ids.ts'
import type { Candidate } from './candidate.ts'
import type { Requirement } from './requirement.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** What speaks for asking somebody first, each in points. */
export type ScorePart =
  | 'owner'
  | 'previous_agent'
  | 'preferred_skills'
  | 'topic'
  | 'language'
  | 'tier'
  | 'region'
  | 'free_capacity'
  | 'idle'

/** One who can be asked, with what speaks for them. */
export type Ranked = { agent: AgentId; total: number; parts: Partial<Record<ScorePart, number>> }

const points: Record<ScorePart, number> = {
  owner: 40,
  previous_agent: 30,
  preferred_skills: 30,
  topic: 15,
  language: 20,
  tier: 10,
  region: 5,
  free_capacity: 25,
  idle: 10,
}

/** After so long nobody is more idle than others. */
const idleSeconds = 900

/** What speaks for this agent; parts of nothing are left out. */
export function scoreOf(
  facts: RoutingFacts,
  asked: Requirement,
  candidate: Candidate,
  now: number,
): Ranked {
  const shares: Record<ScorePart, number> = {
    owner: Number(facts.owner === candidate.id),
    previous_agent: Number(facts.previousAgent === candidate.id),
    preferred_skills: shareOf(asked.prefers, candidate.skills),
    topic: Number(facts.topics.some((topic) => candidate.skills.includes(topic))),
    language: Number(
      asked.prefersLanguage !== null && candidate.languages.includes(asked.prefersLanguage),
    ),
    tier: Number(candidate.tiers.includes(facts.tier)),
    region: Number(regionOf(facts.timeZone) === regionOf(candidate.timeZone)),
    free_capacity: 1 - candidate.load / Math.max(1, candidate.capacity),
    idle: Math.min(1, Math.max(0, now - (candidate.idleSince ?? 0)) / (idleSeconds * 1000)),
  }
  const parts: Ranked['parts'] = {}
  let total = 0
  for (const part of Object.keys(points) as ScorePart[]) {
    const value = rounded(points[part] * shares[part])
    if (value <= 0) continue
    parts[part] = value
    total += value
  }
  return { agent: candidate.id, total: rounded(total), parts }
}

const shareOf = (wanted: readonly string[], has: readonly string[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((skill) => has.includes(skill)).length / wanted.length

const regionOf = (timeZone: string | null): string | null => timeZone?.split('/')[0] ?? null

const rounded = (value: number): number => Math.round(value * 100) / 100
