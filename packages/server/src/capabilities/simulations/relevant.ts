import {
  articlesExpected,
  differencesBetween,
  firstFiring,
  type Policy,
  type PublishedPolicy,
  type TriggerKind,
  triggersExpected,
} from '@baton/domain'
import { similarity } from '@baton/local-model'
import type { ArticleChange } from '../knowledge/index.ts'
import type { ScenarioRow } from './scenario-row.ts'

/** More than this nobody waits for before publishing; the rest is played on demand and in CI. */
const mostBeforePolicy = 300
const mostBeforeArticle = 40
/** From here on a scenario is about the matter of an article. */
const alike = 0.22

/** Which part of a policy each trigger goes by. */
const sections: Partial<Record<TriggerKind, string>> = {
  asked_for_person: 'askedForPerson',
  keyword: 'keywords',
  topic: 'topics',
  compliance: 'compliance',
  distress: 'distress',
  low_confidence: 'confidence',
  not_understood: 'confidence',
  loop: 'loop',
  valued_customer: 'valuedCustomer',
  amount: 'amounts',
  capability: 'capability',
  action_needs_approval: 'actions',
  guardrail: 'guardrails',
}

/**
 * All scenarios, those that the change touches first: where the very code that decides would bring in a person elsewhere,
 * then where a trigger is expected whose settings change, then the rest. None where nothing changes.
 */
export function touchedByPolicy(
  rows: readonly ScenarioRow[],
  published: PublishedPolicy,
  draft: Policy,
): ScenarioRow[] {
  const changed = new Set(
    differencesBetween(published.policy, draft).map(({ path }) => path.split('.')[0] ?? ''),
  )
  if (changed.size === 0) return []
  const after = { version: published.version + 1, policy: draft }
  const rank = (row: ScenarioRow): number => {
    if (firesOtherwise(row, published, after)) return 0
    const expected = triggersExpected(row.document).map((trigger) => sections[trigger])
    return expected.some((section) => section !== undefined && changed.has(section)) ? 1 : 2
  }
  return byRank(rows, rank).slice(0, mostBeforePolicy)
}

function firesOtherwise(
  { recorded }: ScenarioRow,
  published: PublishedPolicy,
  after: PublishedPolicy,
): boolean {
  if (!recorded) return false
  const [was, is] = [published, after].map((policy) => firstFiring(recorded, policy, similarity))
  return was?.at !== is?.at || was?.finding.trigger !== is?.finding.trigger
}

/** Scenarios that expect an article which changes or goes, then those that ask about the same. */
export function touchedByArticle(
  rows: readonly ScenarioRow[],
  { id, text, retires }: ArticleChange,
  before: readonly string[],
): ScenarioRow[] {
  const gone = new Set([id, ...retires])
  const written = text ? [text.title, ...text.questions] : []
  const about = [...written, ...before]
  const rank = (row: ScenarioRow): number => {
    if (articlesExpected(row.document).some((each) => gone.has(each))) return 0
    const asked = saidIn(row)
    const closest = Math.max(
      0,
      ...asked.flatMap((said) => about.map((each) => similarity(said, each))),
    )
    return closest >= alike ? 1 + (1 - closest) : Number.POSITIVE_INFINITY
  }
  return byRank(rows, rank).slice(0, mostBeforeArticle)
}

const saidIn = ({ document: { customer } }: ScenarioRow): string[] =>
  customer.kind === 'scripted'
    ? customer.lines.map(({ says }) => says)
    : [customer.opens, customer.goal]

const byRank = (rows: readonly ScenarioRow[], rank: (row: ScenarioRow) => number): ScenarioRow[] =>
  rows
    .map((row) => ({ row, place: rank(row) }))
    .filter(({ place }) => place !== Number.POSITIVE_INFINITY)
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row)
