import type { SimulationResult, SimulationRun } from '@baton/contract'
import type { PassPolicy, Scenario, WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { asMeantToday, followDecisions, successors } from './follow-knowledge.ts'
import { notPlayed, resultOf } from './result-of.ts'
import { addResult, beginRun, endRun, noteStanding } from './runs.store.ts'
import type { ScenarioRow } from './scenario-row.ts'
import type { Played, Stage, StageJob } from './stage.ts'
import { type Proposed, stageSetOf } from './stage-set.ts'

/** A run to be made. `rows` in the order in which they are played: time may run out. */
export type RunOrder = {
  workspace: WorkspaceId
  rows: ScenarioRow[]
  suite: string
  why: SimulationRun['why']
  digest: string | null
  by: string
  pass: PassPolicy
  proposed: Proposed
  signal: AbortSignal
}

/** A run that has begun. `over` resolves with its results, whatever became of it. */
export type Begun = { id: string; over: Promise<SimulationResult[]> }

/** What the model of the house may use for one run, in tokens. */
const mostTokens = 400_000

type Troupe = { house: House; stage: Stage; mind: StageJob['mind'] }
type Prepared = { row: ScenarioRow; scenario: Scenario }

/** Begins a run: its row is there when this resolves, its results come one by one. */
export async function beginScenarios(troupe: Troupe, order: RunOrder): Promise<Begun> {
  const { house } = troupe
  const { workspace, rows, suite, why, digest, by, pass } = order
  const id = newId()
  const at = house.clock.now()
  const run = {
    id,
    suite,
    why,
    digest,
    pass,
    total: rows.length,
    node: house.node,
    startedBy: by,
    at,
  }
  const cast = await house.db.transact(workspace, async (tx) => {
    await beginRun(tx, workspace, run)
    await followDecisions(tx, workspace)
    const after = await successors(tx, workspace)
    return rows.map((row) => ({ row, scenario: asMeantToday(row.document, after) }))
  })
  return { id, over: carryOut(troupe, order, id, cast) }
}

async function carryOut(
  troupe: Troupe,
  order: RunOrder,
  id: string,
  cast: readonly Prepared[],
): Promise<SimulationResult[]> {
  const { house } = troupe
  const { workspace, signal } = order
  const results = new Map<string, SimulationResult>()
  const end = (state: SimulationRun['state'], problem: string | null) =>
    house.db.transact(workspace, (tx) =>
      endRun(tx, workspace, id, { state, problem, at: house.clock.now() }),
    )
  try {
    await perform(troupe, order, { id, cast, results })
    const missing = cast.filter(({ row }) => !results.has(row.id))
    for (const { row, scenario } of missing)
      await keep(house, order, id, { result: notPlayed(row, scenario), plays: [] }, results)
    if (order.why !== 'demand') await markNew(troupe, order, { id, cast, results })
    await end(signal.aborted || missing.length > 0 ? 'stopped' : 'done', null)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    house.log.error({ error: problem }, 'scenarios could not be played')
    await end('broken', problem)
  }
  return [...results.values()]
}

type Work = { id: string; cast: readonly Prepared[]; results: Map<string, SimulationResult> }

async function perform(
  troupe: Troupe,
  order: RunOrder,
  { id, cast, results }: Work,
): Promise<void> {
  const { house, stage, mind } = troupe
  const { workspace, pass, proposed, signal } = order
  const set = await house.db.transact(workspace, (tx) =>
    stageSetOf(tx, workspace, house.clock.now(), proposed),
  )
  const plays = new Map<string, Played[]>()
  const byId = new Map(cast.map((each) => [each.row.id, each]))
  let writing: Promise<unknown> = Promise.resolve()
  const hear = (played: Played): void => {
    const so = [...(plays.get(played.id) ?? []), played]
    plays.set(played.id, so)
    const of = byId.get(played.id)
    if (!of || so.length < pass.runs) return
    const result = resultOf(of.row, of.scenario, so, pass)
    writing = writing.then(() => keep(house, order, id, { result, plays: so }, results))
    // Whoever waits for the run sees the failure; unheard meanwhile it would end the process.
    writing.catch(() => {})
  }
  const parts = cast.map(({ row, scenario }) => ({ id: row.id, scenario, runs: pass.runs }))
  await stage.play({ set, plays: parts, mind, mostTokens }, hear, signal)
  await writing
}

type Kept = { result: SimulationResult; plays: readonly Played[] }

async function keep(
  house: House,
  { workspace, why, proposed }: RunOrder,
  run: string,
  { result, plays }: Kept,
  results: Map<string, SimulationResult>,
): Promise<void> {
  results.set(result.scenario, result)
  const at = house.clock.now()
  const tokens = plays.reduce((sum, each) => sum + each.tokens, 0)
  const isStanding = why === 'demand' && !proposed.policy && plays.length > 0
  await house.db.transact(workspace, async (tx) => {
    await addResult(tx, workspace, run, { result, tokens, at })
    const recorded = plays[0]?.recorded ?? null
    if (isStanding) await noteStanding(tx, workspace, run, { result, recorded, at })
  })
}

/** Those that failed are played once more under what is in force: only what passes there would newly fail. */
async function markNew(
  troupe: Troupe,
  order: RunOrder,
  { id, cast, results }: Work,
): Promise<void> {
  const { house, stage, mind } = troupe
  const { workspace, pass } = order
  const failed = cast.filter(({ row }) => results.get(row.id)?.state === 'failed')
  if (failed.length === 0) return
  const set = await house.db.transact(workspace, (tx) =>
    stageSetOf(tx, workspace, house.clock.now()),
  )
  const plays = new Map<string, Played[]>()
  const hear = (played: Played): void =>
    void plays.set(played.id, [...(plays.get(played.id) ?? []), played])
  const parts = failed.map(({ row, scenario }) => ({ id: row.id, scenario, runs: pass.runs }))
  // Only few are left, and without this look nobody could tell what is new: it is not cut short.
  await stage.play({ set, plays: parts, mind, mostTokens }, hear, new AbortController().signal)
  for (const { row, scenario } of failed) {
    const result = results.get(row.id)
    const before = resultOf(row, scenario, plays.get(row.id) ?? [], pass)
    if (!result || before.state !== 'passed') continue
    await keep(house, order, id, { result: { ...result, isNew: true }, plays: [] }, results)
  }
}
