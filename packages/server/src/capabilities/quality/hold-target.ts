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
      or exists (select 1 from labels l where l.workspace_id = w.workspace_id and not l.counted)
      or exists (select 1 from guidance g where g.workspace_id = w.workspace_id and not g.counted)`)
  for (const { id } of workspaces)
    await house.db.transact(id, (tx) => holdTarget(tx, id, house.clock.now()))
}

/** One workspace, in the caller's transaction. */
export async function holdTarget(tx: Tx, workspace: WorkspaceId, now: Date): Promise<void> {
  const control = await lockControl(tx, workspace, now)
  const answered = await countAnswers(tx, workspace)
  const judged = await countLabels(tx, workspace)
  const held = await countGuidance(tx, workspace)
  const outcomes: Outcome[] = [
    ...Array.from({ length: answered }, (): Outcome => ({ kind: 'answered' })),
    ...judged,
    ...held,
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
  article: string | null
  /** The best candidate of the turn that asked "which of these?", for a pick. */
  asked: { best: string | null; confidence: number } | null
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
        and e.source = 'audit' and (e.at, e.id) < (f.at, f.id)) as "wasAudited",
      f.article_id as article, case f.source when 'customer_pick' then (
        select jsonb_build_object('best', t.detail->'found'->0->>'article', 'confidence', t.detail->'confidence'->'answer')
        from turns t where t.workspace_id = f.workspace_id and t.conversation_id = f.conversation_id and t.at < f.at
        order by t.at desc limit 1) end as asked
    from fresh f order by f.at, f.id`)
  return rows.flatMap(outcomeOf)
}

type Guided = { right: boolean; confidence: number | null }

/**
 * What people answered where the assistant had held back: was its best candidate the answer? This alone shows, while
 * nothing is answered automatically, that answers could go out again.
 */
async function countGuidance(tx: Tx, workspace: WorkspaceId): Promise<Outcome[]> {
  const rows = await tx.rows<Guided>(sql`
    with fresh as (
      update guidance set counted = true where (workspace_id, id) in (
        select workspace_id, id from guidance where workspace_id = ${workspace}::uuid and not counted
        order by created_at, id limit ${most}::int)
      returning *
    )
    select coalesce(t.detail->'found'->0->>'article' = f.article_id::text, false) as right,
      (t.detail->'confidence'->>'answer')::float8 as confidence
    from fresh f left join lateral (
      select detail from turns where workspace_id = f.workspace_id and conversation_id = f.conversation_id
        and proposal = 'ask_guidance' and at <= f.created_at order by at desc limit 1) t on true
    order by f.created_at, f.id`)
  return rows.flatMap(({ right, confidence }): Outcome[] =>
    confidence === null ? [] : [{ kind: 'held', right, confidence }],
  )
}

/** Corrections say what a question meant, not how an answer fared; a pick shows what a held answer would have been. */
function outcomeOf(label: Counted): Outcome[] {
  const { source, verdict, wasFlagged, wasAudited, article, asked } = label
  if (source === 'customer_pick')
    return asked
      ? [{ kind: 'held', right: asked.best === article, confidence: asked.confidence }]
      : []
  if (source === 'audit') return [{ kind: 'audited', right: verdict === 'right', wasFlagged }]
  const isFlag = verdict === 'wrong' && (source === 'customer_thumb' || source === 'agent_flag')
  return isFlag && !wasFlagged && !wasAudited ? [{ kind: 'flagged' }] : []
}
