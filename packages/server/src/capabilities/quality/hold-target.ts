import type { WorkspaceId } from '@baton/domain'
import { nextThresholds, type Outcome } from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { lockControl, saveControl } from './control.store.ts'

/** Outcomes counted in one step: the control row is held for a short time only. */
const most = 1_000

/**
 * Counts what has become of automatic answers since the last time, and moves how sure the assistant must be. In rounds
 * and not with each answer: every answer of a workspace would wait for the same row.
 */
export async function holdTargets(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(sql`
    select workspace_id as id from workspaces w
    where exists (select 1 from turns t where t.workspace_id = w.workspace_id and not t.counted)
      or exists (select 1 from labels l where l.workspace_id = w.workspace_id and not l.counted)`)
  for (const { id } of workspaces)
    await house.db.transact(id, (tx) => holdTarget(tx, id, house.clock.now()))
}

/** One workspace, in the caller's transaction. */
export async function holdTarget(tx: Tx, workspace: WorkspaceId, now: Date): Promise<void> {
  const control = await lockControl(tx, workspace, now)
  const answered = await countAnswers(tx, workspace)
  const judged = await countLabels(tx, workspace)
  const outcomes: Outcome[] = [
    ...Array.from({ length: answered }, (): Outcome => ({ kind: 'answered' })),
    ...judged,
  ]
  if (outcomes.length === 0) return
  const state = outcomes.reduce(
    (before, outcome) => nextThresholds(before, outcome, control.settings),
    control.state,
  )
  await saveControl(tx, workspace, { ...control, state }, now)
}

async function countAnswers(tx: Tx, workspace: WorkspaceId): Promise<number> {
  const rows = await tx.rows(sql`
    update turns set counted = true where (workspace_id, id) in (
      select workspace_id, id from turns where workspace_id = ${workspace}::uuid and not counted limit ${most}::int)
    returning 1`)
  return rows.length
}

type Counted = {
  source: string
  verdict: 'right' | 'wrong'
  /** Somebody had said before that this answer was wrong, outside an audit; or an audit had. */
  wasFlagged: boolean
  wasAudited: boolean
}

async function countLabels(tx: Tx, workspace: WorkspaceId): Promise<Outcome[]> {
  const rows = await tx.rows<Counted>(sql`
    with fresh as (
      update labels set counted = true where (workspace_id, id) in (
        select workspace_id, id from labels where workspace_id = ${workspace}::uuid and not counted
        order by at, id limit ${most}::int)
      returning *
    )
    select f.source, f.verdict,
      exists (select 1 from labels e where e.workspace_id = f.workspace_id and e.message_id = f.message_id
        and e.verdict = 'wrong' and e.source in ('customer_thumb', 'agent_flag') and (e.at, e.id) < (f.at, f.id)) as "wasFlagged",
      exists (select 1 from labels e where e.workspace_id = f.workspace_id and e.message_id = f.message_id
        and e.source = 'audit' and (e.at, e.id) < (f.at, f.id)) as "wasAudited"
    from fresh f order by f.at, f.id`)
  return rows.flatMap(outcomeOf)
}

/** Picks and corrections say what a question meant, not how an automatic answer fared. */
function outcomeOf({ source, verdict, wasFlagged, wasAudited }: Counted): Outcome[] {
  if (source === 'audit') return [{ kind: 'audited', right: verdict === 'right', wasFlagged }]
  const isFlag = verdict === 'wrong' && (source === 'customer_thumb' || source === 'agent_flag')
  return isFlag && !wasFlagged && !wasAudited ? [{ kind: 'flagged' }] : []
}
