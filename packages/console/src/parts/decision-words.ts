/** The view of a routing decision, reduced to what its words need. */
const obstacles: Record<string, string> = {
  inactive: 'may not sign in',
  expert: 'only answers questions',
  team: 'on another team',
  tier: 'for customers of other tiers',
  language: 'does not speak the language',
  declined: 'declined it or did not answer',
  kept_for_other: 'it waits for somebody they know',
  offline: 'offline',
  gone: 'no sign of life',
  off_shift: 'off shift',
  away: 'away',
  busy: 'busy',
  no_capacity: 'has no capacity set',
  channel_full: 'full on this channel',
  full: 'holds as much as they can',
  deciding: 'is being asked something else',
}

/** Why somebody cannot be asked, in words. */
export function obstacleWords(obstacle: string): string {
  if (obstacle.startsWith('skill:')) return `lacks ${obstacle.slice('skill:'.length)}`
  return obstacles[obstacle] ?? obstacle.replaceAll('_', ' ')
}

const parts: Record<string, string> = {
  owner: 'their account',
  previous_agent: 'spoke with them before',
  preferred_skills: 'has the preferred skills',
  topic: 'knows the topic',
  language: 'speaks the language',
  tier: 'for this tier',
  region: 'same region',
  free_capacity: 'has room',
  idle: 'idle',
}

/** What spoke for somebody, the weightiest first: "spoke with them before +30, has room +20". */
export function scoreWords(score: Readonly<Record<string, number>>): string {
  return Object.entries(score)
    .sort(([, left], [, right]) => right - left)
    .map(([part, value]) => `${parts[part] ?? part} +${Math.round(value)}`)
    .join(', ')
}

const choosings = {
  best_match: 'who fits best',
  fewest_open: 'who has the fewest open',
  round_robin: 'in turns',
} as const

export const choosingWords = (choosing: keyof typeof choosings): string => choosings[choosing]

type Asked = {
  team: string
  skills: string[]
  prefers: string[]
  language: string | null
  prefersLanguage: string | null
  keptFor: string | null
  relaxed: number
}

/** What was asked of whoever takes it: "team support, can billing, speaks de". */
export function requirementWords(asked: Asked): string {
  return [
    `team ${asked.team}`,
    asked.skills.length > 0 && `can ${asked.skills.join(' and ')}`,
    asked.language && `speaks ${asked.language}`,
    asked.prefers.length > 0 && `better with ${asked.prefers.join(', ')}`,
    !asked.language && asked.prefersLanguage && `better in ${asked.prefersLanguage}`,
    asked.keptFor && 'kept for one person',
    asked.relaxed > 0 &&
      `asked for less ${asked.relaxed === 1 ? 'once' : `${asked.relaxed} times`}`,
  ]
    .filter(Boolean)
    .join(', ')
}
