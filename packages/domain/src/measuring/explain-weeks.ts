import { type CauseShares, causes, noShares } from './cause.ts'
import { type Expectation, expectationOf, type Prior, type ThemeHistory } from './expectation.ts'
import type { Treatment } from './matter.ts'

/** Matters of one week that are alike in all that the explanation looks at, and how many there were. */
export type MatterCell = {
  week: string
  theme: string
  treatment: Treatment | null
  /** Wanted a person whatever the assistant knows: the trigger that said so. */
  peopleTrigger: string | null
  policyVersion: number
  escalated: boolean
  /** +1: brought in a person only because more sureness is asked for than at first; -1: the other way round. */
  barShift: -1 | 0 | 1
  count: number
}

/** How often people came in during a week, what that rests on, and what the change since the week before is put down to. */
export type ExplainedWeek = {
  week: string
  matters: number
  escalated: number
  rate: number
  /** Together they are the rate. */
  level: CauseShares
  /** Together they are the change since the week before; null in the first week. */
  change: CauseShares | null
}

/** What the explanation needs to know beside the matters. */
export type Grounds = {
  prior: Prior
  histories: ReadonlyMap<string, ThemeHistory>
  /** Under which settings of its own a trigger stood in a version of the policy: numbers that grow when they change. */
  regimeOf(trigger: string, version: number): number
}

/**
 * Explains each week's rate by causes that add up to it exactly, by book-keeping matter by matter: what was to be expected
 * of its theme untaught is `mix`; by how much it came otherwise is put down to what was done for its theme before it came
 * (`learned`, `edited`), to the sureness that was asked for (`policy`), or to nothing (`rest`). Matters that want a person
 * anyhow are `people`, and `policy` where a trigger's settings changed. A difference of two weeks adds up because both
 * sides do; an average over orders of changing things (Kitagawa, J. Am. Stat. Assoc. 50, 1955) is not needed.
 */
export function explainWeeks(cells: readonly MatterCell[], grounds: Grounds): ExplainedWeek[] {
  const expectations = expecting(grounds)
  const regimes = regimeRates(cells, grounds)
  const weeks = [...Map.groupBy(cells, ({ week }) => week)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const levels = weeks.map(([week, group]) => explain(week, group, { expectations, regimes }))
  return levels.map((each, place) => {
    const before = levels[place - 1]
    return { ...each, change: before ? differenceOf(each.level, before.level) : null }
  })
}

type Means = {
  expectations: (theme: string) => Expectation
  /** By how much more often a trigger brings in people under the settings of a version than under its first ones. */
  regimes: { triggers: readonly string[]; more: (trigger: string, version: number) => number }
}

function explain(week: string, cells: readonly MatterCell[], means: Means): ExplainedWeek {
  const matters = cells.reduce((sum, { count }) => sum + count, 0)
  const escalated = cells.reduce((sum, each) => sum + (each.escalated ? each.count : 0), 0)
  const level = noShares()
  for (const cell of cells) enter(level, cell, { ...means, matters })
  const people = byRegime(cells, means)
  level.people -= people
  level.policy += people
  return { week, matters, escalated, rate: escalated / matters, level, change: null }
}

/** Enters one kind of matter: whatever is taken from one cause is given to another, so that the sum is what happened. */
function enter(
  level: CauseShares,
  cell: MatterCell,
  { expectations, matters }: Means & { matters: number },
): void {
  const share = cell.count / matters
  const happened = cell.escalated ? 1 : 0
  if (cell.peopleTrigger !== null) {
    level.people += share * happened
    return
  }
  const expected = expectations(cell.theme).mean
  level.mix += share * expected
  level.policy += share * cell.barShift
  level[cell.treatment ?? 'rest'] += share * (happened - cell.barShift - expected)
}

/** How much more often people came in this week because settings of triggers are not what they were at first. */
function byRegime(cells: readonly MatterCell[], { regimes }: Means): number {
  const matters = cells.reduce((sum, { count }) => sum + count, 0)
  const versions = Map.groupBy(cells, ({ policyVersion }) => policyVersion)
  let more = 0
  for (const trigger of regimes.triggers)
    for (const [version, group] of versions) {
      const share = group.reduce((sum, { count }) => sum + count, 0) / matters
      more += share * regimes.more(trigger, version)
    }
  return more
}

/** How often a trigger brought in people under each of its settings, over all weeks. */
function regimeRates(cells: readonly MatterCell[], { regimeOf }: Grounds): Means['regimes'] {
  const triggers = [...new Set(cells.flatMap(({ peopleTrigger }) => peopleTrigger ?? []))]
  const rates = new Map(triggers.map((trigger) => [trigger, ratesOf(trigger, cells, regimeOf)]))
  return {
    triggers,
    more: (trigger, version) => {
      const known = rates.get(trigger) ?? new Map<number, number>()
      const first = known.get(Math.min(...known.keys())) ?? 0
      return (known.get(regimeOf(trigger, version)) ?? first) - first
    },
  }
}

function ratesOf(
  trigger: string,
  cells: readonly MatterCell[],
  regimeOf: Grounds['regimeOf'],
): Map<number, number> {
  const regimes = Map.groupBy(cells, ({ policyVersion }) => regimeOf(trigger, policyVersion))
  const countOf = (group: readonly MatterCell[]): number =>
    group.reduce((sum, { count }) => sum + count, 0)
  const hits = (group: MatterCell[]): number =>
    countOf(group.filter(({ peopleTrigger }) => peopleTrigger === trigger))
  return new Map([...regimes].map(([regime, group]) => [regime, hits(group) / countOf(group)]))
}

function expecting({ prior, histories }: Grounds): Means['expectations'] {
  const known = new Map<string, Expectation>()
  return (theme) => {
    const kept = known.get(theme)
    if (kept) return kept
    const fresh = expectationOf(prior, histories.get(theme) ?? { matters: 0, escalated: 0 })
    known.set(theme, fresh)
    return fresh
  }
}

function differenceOf(now: CauseShares, before: CauseShares): CauseShares {
  const change = noShares()
  for (const cause of causes) change[cause] = now[cause] - before[cause]
  return change
}

/** What is known of each theme from before anything was taught or changed for it. */
export function untaughtHistories(cells: readonly MatterCell[]): Map<string, ThemeHistory> {
  const histories = new Map<string, ThemeHistory>()
  for (const { theme, treatment, peopleTrigger, escalated, count } of cells) {
    if (treatment !== null || peopleTrigger !== null) continue
    const known = histories.get(theme) ?? { matters: 0, escalated: 0 }
    histories.set(theme, {
      matters: known.matters + count,
      escalated: known.escalated + (escalated ? count : 0),
    })
  }
  return histories
}
