import type { SimulationResult } from '@baton/contract'
import type { Policy } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'
import type { ArticleChange, Despite } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { touchedByArticle, touchedByPolicy } from './relevant.ts'
import type { Begun, RunOrder } from './run-scenarios.ts'
import { readRun, runBefore } from './runs.store.ts'
import { type ScenarioRow, scenariosIn } from './scenario-row.ts'
import type { Proposed } from './stage-set.ts'

/** What a gate needs of whoever plays scenarios. */
export type Players = {
  house: House
  pass(): RunOrder['pass']
  begin(order: Omit<RunOrder, 'pass'>): Promise<Begun>
}

/** So long somebody waits who wants to publish; what was not played by then is not held against it. */
const policySeconds = 45
const articleSeconds = 25
/** So long a run counts for whoever has seen it. */
const seenSeconds = 3_600

type Trial = {
  why: 'policy' | 'article'
  digest: string
  seconds: number
  proposed: Proposed
  rows: ScenarioRow[]
}

/** Tries a policy before it is published: throws what would newly fail, unless the person has seen that very run. */
export async function tryPolicy(
  players: Players,
  person: Person,
  policy: Policy,
  despite: string | undefined,
): Promise<Despite | null> {
  const published = await currentPolicy(players.house, person.workspace)
  const rows = touchedByPolicy(await enabledOf(players, person), published, policy)
  const digest = sha256(`policy ${JSON.stringify(policy)}`)
  const trial = { digest, rows, seconds: policySeconds, proposed: { policy } }
  return tryOut(players, person, { why: 'policy', ...trial }, despite)
}

/** The same for an article that is written, changed, taught or retired. */
export async function tryArticle(
  players: Players,
  person: Person,
  article: ArticleChange,
  despite: string | undefined,
): Promise<Despite | null> {
  const before = await askedOf(players, person, article)
  const rows = touchedByArticle(await enabledOf(players, person), article, before)
  const { id: _, ...what } = article
  const digest = sha256(`article ${JSON.stringify(what)}`)
  const trial = { digest, rows, seconds: articleSeconds, proposed: { article } }
  return tryOut(players, person, { why: 'article', ...trial }, despite)
}

const enabledOf = ({ house }: Players, { workspace }: Person): Promise<ScenarioRow[]> =>
  house.db.transact(workspace, (tx) =>
    scenariosIn(tx, workspace, { suite: 'all', onlyEnabled: true }),
  )

/** How customers have asked for the article so far. */
async function askedOf(
  { house }: Players,
  { workspace }: Person,
  { id, retires }: ArticleChange,
): Promise<string[]> {
  const rows = await house.db.transact(workspace, (tx) =>
    tx.rows<{ title: string; questions: string[] }>(sql`
      select title, questions from articles where workspace_id = ${workspace}::uuid
        and id = any(${[id, ...retires]}::uuid[])`),
  )
  return rows.flatMap(({ title, questions }) => [title, ...questions])
}

async function tryOut(
  players: Players,
  person: Person,
  trial: Trial,
  despite: string | undefined,
): Promise<Despite | null> {
  const { workspace, agent: by } = person
  if (trial.rows.length === 0) return null
  const seen = await seenRun(players, person, trial.digest, despite)
  if (seen) return seen
  const { rows, why, digest, seconds, proposed } = trial
  const signal = AbortSignal.timeout(seconds * 1_000)
  const order = { workspace, rows, why, digest, by, proposed, signal, suite: 'touched' }
  const { id, over } = await players.begin(order)
  const results = await over
  const { state } = await players.house.db.transact(workspace, (tx) =>
    readRun(tx, workspace, id, players.house.clock.now()),
  )
  if (state === 'broken') throw unplayed(id)
  const failing = results.filter(({ isNew }) => isNew)
  if (failing.length > 0) throw wouldFail(id, failing)
  return null
}

/** Whoever publishes all the same must name the run of exactly this, ended a while ago at most. */
async function seenRun(
  { house }: Players,
  { workspace }: Person,
  digest: string,
  despite: string | undefined,
): Promise<Despite | null> {
  if (despite === undefined) return null
  const now = house.clock.now()
  return house.db.transact(workspace, async (tx) => {
    const run = await runBefore(tx, workspace, digest, after(now, -seenSeconds))
    if (run?.id !== despite) return null
    const { results } = await readRun(tx, workspace, run.id, now)
    return { run: run.id, failing: results.flatMap((each) => (each.isNew ? [each.scenario] : [])) }
  })
}

const goOn = (run: string): string =>
  `Look at the run. To publish it all the same, send it again with ?despite=${run}.`

const wouldFail = (run: string, failing: readonly SimulationResult[]): HttpProblem =>
  new HttpProblem(
    409,
    'scenarios_would_fail',
    failing.length === 1
      ? `A scenario that passes today would fail: "${failing[0]?.name}".`
      : `${failing.length} scenarios that pass today would fail.`,
    goOn(run),
    [
      { path: 'run', message: run },
      ...failing.slice(0, 50).map(({ scenario, name }) => ({ path: scenario, message: name })),
    ],
  )

const unplayed = (run: string): HttpProblem =>
  new HttpProblem(
    409,
    'scenarios_not_played',
    'The scenarios could not be played, so nobody knows what this would break.',
    goOn(run),
    [{ path: 'run', message: run }],
  )
