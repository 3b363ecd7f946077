import { type Candidate, weightFor } from './candidate.ts'
import type { Placed } from './placing.ts'
import type { Requirement } from './requirement.ts'

/** Why somebody cannot be asked. The first that applies is named, what lasts before what passes. */
export type Obstacle =
  | 'inactive'
  | 'expert'
  | 'team'
  | 'tier'
  | `skill:${string}`
  | 'language'
  | 'declined'
  | 'kept_for_other'
  | 'offline'
  | 'gone'
  | 'off_shift'
  | 'away'
  | 'busy'
  | 'no_capacity'
  | 'channel_full'
  | 'full'
  | 'deciding'

/** What decides besides the work and the person: which teams are at work now. */
export type Situation = { now: number; openTeams: ReadonlySet<string> }

/** Nobody waits for these to pass: they are settings of people. */
export const isLasting = (obstacle: Obstacle): boolean =>
  obstacle.startsWith('skill:') ||
  ['inactive', 'expert', 'team', 'tier', 'language', 'no_capacity'].includes(obstacle)

/** Why this agent cannot be asked for this work now, and under which requirement they could; null obstacle: they can. */
export function obstacleFor(
  placed: Placed,
  candidate: Candidate,
  situation: Situation,
): { obstacle: Obstacle | null; under: Requirement | null } {
  let obstacle: Obstacle | null = null
  for (const requirement of placed.requirements) {
    obstacle = obstacleUnder(placed, requirement, candidate, situation)
    if (obstacle === null) return { obstacle, under: requirement }
  }
  return { obstacle: obstacle ?? 'team', under: null }
}

function obstacleUnder(
  { facts }: Placed,
  requirement: Requirement,
  candidate: Candidate,
  situation: Situation,
): Obstacle | null {
  if (!candidate.active) return 'inactive'
  if (candidate.expert && facts.mode === 'takeover') return 'expert'
  return (
    unfit(facts.tier, requirement, candidate) ??
    unwanted(facts, requirement, candidate) ??
    absent(requirement, candidate, situation) ??
    overloaded(facts.channel, requirement, candidate)
  )
}

function unfit(tier: string, asked: Requirement, candidate: Candidate): Obstacle | null {
  if (candidate.teams.length > 0 && !candidate.teams.includes(asked.team)) return 'team'
  if (candidate.tiers.length > 0 && !candidate.tiers.includes(tier)) return 'tier'
  const missing = asked.skills.find((skill) => !candidate.skills.includes(skill))
  if (missing !== undefined) return `skill:${missing}`
  const { language } = asked
  return language !== null && !candidate.languages.includes(language) ? 'language' : null
}

function unwanted(
  { declined }: Placed['facts'],
  { keptFor }: Requirement,
  { id }: Candidate,
): Obstacle | null {
  if (declined.includes(id)) return 'declined'
  return keptFor !== null && keptFor !== id ? 'kept_for_other' : null
}

function absent(
  { team }: Requirement,
  { presence, isHere, onShift }: Candidate,
  { openTeams }: Situation,
): Obstacle | null {
  if (presence === 'offline') return 'offline'
  if (!isHere) return 'gone'
  if (!(onShift ?? openTeams.has(team))) return 'off_shift'
  return presence === 'available' ? null : presence
}

function overloaded(channel: string, asked: Requirement, candidate: Candidate): Obstacle | null {
  if (candidate.capacity <= 0) return 'no_capacity'
  const most = candidate.channelCapacity[channel]
  if (most !== undefined && (candidate.open[channel] ?? 0) >= most) return 'channel_full'
  if (candidate.load + weightFor(asked.weight, candidate) > candidate.capacity) return 'full'
  return candidate.isDeciding ? 'deciding' : null
}
