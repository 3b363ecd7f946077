import type { SimulationResult, SimulationRun, SimulationRunView } from '@baton/contract'
import type { PassPolicy, RecordedConversation, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { notFound } from '../../platform/http/problem.ts'

/** A run as it begins. `digest`: of what would be published, for runs before that. */
export type NewRun = {
  id: string
  suite: string
  why: SimulationRun['why']
  digest: string | null
  pass: PassPolicy
  total: number
  node: string
  startedBy: string
  at: Date
}

/** Runs older than this say nothing of the house of today. */
const keptDays = 60

export async function beginRun(tx: Tx, workspace: WorkspaceId, run: NewRun): Promise<void> {
  const old = after(run.at, -keptDays * 86_400)
  await tx.rows(sql`
    delete from simulation_results r using simulation_runs o where r.workspace_id = ${workspace}::uuid
      and o.workspace_id = r.workspace_id and o.id = r.run_id and o.started_at < ${old}::timestamptz`)
  await tx.rows(sql`
    delete from simulation_runs where workspace_id = ${workspace}::uuid and started_at < ${old}::timestamptz`)
  await tx.rows(sql`
    insert into simulation_runs (workspace_id, id, suite, why, digest, pass, total, node, started_by, started_at, moved_at)
    values (${workspace}::uuid, ${run.id}::uuid, ${run.suite}, ${run.why}, ${run.digest}, ${json(run.pass)}::jsonb,
      ${run.total}::int, ${run.node}, ${run.startedBy}, ${run.at}::timestamptz, ${run.at}::timestamptz)`)
}

/** Writes a result down; the same scenario again replaces it, because a second look may know more. */
export async function addResult(
  tx: Tx,
  workspace: WorkspaceId,
  run: string,
  { result, tokens, at }: { result: SimulationResult; tokens: number; at: Date },
): Promise<void> {
  const { scenario, name, topic, state, isFlaky, isNew, passes, runs, differs, milliseconds } =
    result
  const { ends, steps, problem } = result
  await tx.rows(sql`
    insert into simulation_results (workspace_id, run_id, scenario_id, name, topic, state, is_flaky, is_new, passes, runs,
      differs, detail, milliseconds)
    values (${workspace}::uuid, ${run}::uuid, ${scenario}::uuid, ${name}, ${topic}, ${state}, ${isFlaky}::boolean,
      ${isNew}::boolean, ${passes}::int, ${runs}::int, ${differs}::int, ${json({ ends, steps, problem })}::jsonb,
      ${milliseconds}::int)
    on conflict (workspace_id, run_id, scenario_id) do update set is_new = excluded.is_new`)
  await tx.rows(sql`
    update simulation_runs set tokens = tokens + ${tokens}::int, moved_at = ${at}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${run}::uuid`)
}

export async function endRun(
  tx: Tx,
  workspace: WorkspaceId,
  run: string,
  { state, problem, at }: { state: SimulationRun['state']; problem: string | null; at: Date },
): Promise<void> {
  await tx.rows(sql`
    update simulation_runs set state = ${state}, problem = ${problem}, ended_at = ${at}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${run}::uuid and state = 'running'`)
}

/** How a scenario stands under what is in force, and how triggers read the conversation it came to. */
export async function noteStanding(
  tx: Tx,
  workspace: WorkspaceId,
  run: string,
  standing: { result: SimulationResult; recorded: RecordedConversation | null; at: Date },
): Promise<void> {
  const { result, recorded, at } = standing
  await tx.rows(sql`
    update scenarios set last_run = ${run}::uuid, last_passed = ${result.state === 'passed'}::boolean,
      last_flaky = ${result.isFlaky}::boolean, last_at = ${at}::timestamptz,
      recorded = ${recorded ? json(recorded) : null}::jsonb
    where workspace_id = ${workspace}::uuid and id = ${result.scenario}::uuid`)
}

type Row = Omit<SimulationRun, 'startedAt' | 'endedAt'> & { startedAt: Date; endedAt: Date | null }

/** A run that has not moved for so long has lost its node. */
const stillSeconds = 180

/** The newest runs, or one of them. */
export async function listRuns(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
  only: string | null = null,
): Promise<SimulationRun[]> {
  const dead = after(now, -stillSeconds)
  const rows = await tx.rows<Row>(sql`
    select r.id, r.suite, r.why, coalesce(a.name, r.started_by) as "startedBy", r.started_at as "startedAt",
      r.ended_at as "endedAt", r.total, r.tokens, r.pass,
      case when r.state = 'running' and r.moved_at < ${dead}::timestamptz then 'broken' else r.state end as state,
      case when r.state = 'running' and r.moved_at < ${dead}::timestamptz
        then 'The node that played it is gone.' else r.problem end as problem,
      c.played, c.passed, c.failed, c.flaky, c.newly as "newlyFailing"
    from simulation_runs r
    left join agents a on a.workspace_id = r.workspace_id and a.id::text = r.started_by
    cross join lateral (select count(*) filter (where state <> 'not_played')::int as played,
        count(*) filter (where state = 'passed')::int as passed, count(*) filter (where state = 'failed')::int as failed,
        count(*) filter (where is_flaky)::int as flaky, count(*) filter (where is_new)::int as newly
      from simulation_results s where s.workspace_id = r.workspace_id and s.run_id = r.id) c
    where r.workspace_id = ${workspace}::uuid and (${only}::uuid is null or r.id = ${only}::uuid)
    order by r.started_at desc, r.id limit 30`)
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }))
}

type Detail = Pick<SimulationResult, 'ends' | 'steps' | 'problem'>

/** A run with its results: what would newly fail first, then what failed, then what was not sure. */
export async function readRun(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  now: Date,
): Promise<SimulationRunView> {
  const [run] = await listRuns(tx, workspace, now, id)
  if (!run) throw notFound('run')
  const rows = await tx.rows<Omit<SimulationResult, keyof Detail> & { detail: Detail }>(sql`
    select scenario_id as scenario, name, topic, state, is_flaky as "isFlaky", is_new as "isNew", passes, runs, differs, detail,
      milliseconds
    from simulation_results where workspace_id = ${workspace}::uuid and run_id = ${id}::uuid
    order by is_new desc, (state = 'failed') desc, is_flaky desc, (state = 'not_played') desc, name, scenario_id`)
  return { ...run, results: rows.map(({ detail, ...row }) => ({ ...row, ...detail })) }
}

/** The newest run before publishing exactly this, if there was one. */
export function runBefore(
  tx: Tx,
  workspace: WorkspaceId,
  digest: string,
  since: Date,
): Promise<{ id: string; state: SimulationRun['state'] } | undefined> {
  return tx.first(sql`
    select id, state from simulation_runs where workspace_id = ${workspace}::uuid and digest = ${digest}
      and ended_at >= ${since}::timestamptz order by started_at desc limit 1`)
}
