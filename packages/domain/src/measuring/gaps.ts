/** A theme that brings in people, with what is known of it. */
export type GapFacts = {
  theme: string
  title: string
  matters: number
  escalated: number
  /** What the four questions said of its escalations; unanswered ones count as half. */
  weights: readonly number[]
  /** How often escalations of themes that somebody taught something for still come, 0 to 1. */
  rateOnceTaught: number
  weeks: number
}

/** Knowledge that is missing, by what it costs: escalations that count, and how many a week teaching it would avoid. */
export type Gap = {
  theme: string
  title: string
  matters: number
  escalated: number
  score: number
  avoidsPerWeek: number
}

const unanswered = 0.5

/**
 * Gaps in knowledge, the costliest first. An escalation counts as much as its four answers say that knowledge was what
 * was missing; what teaching would avoid is reckoned with how themes fare that were taught.
 */
export function rankGaps(themes: readonly GapFacts[]): Gap[] {
  return themes
    .map(gapOf)
    .filter(({ escalated }) => escalated > 0)
    .sort((one, other) => other.score - one.score || (one.title < other.title ? -1 : 1))
}

function gapOf(facts: GapFacts): Gap {
  const { theme, title, matters, escalated, weights, rateOnceTaught, weeks } = facts
  const said = weights.reduce((sum, weight) => sum + weight, 0)
  const score = said + Math.max(0, escalated - weights.length) * unanswered
  const counting = escalated === 0 ? 0 : score / escalated
  const staying = Math.min(escalated, matters * rateOnceTaught)
  const avoidsPerWeek = (counting * (escalated - staying)) / Math.max(1, weeks)
  return { theme, title, matters, escalated, score, avoidsPerWeek }
}
