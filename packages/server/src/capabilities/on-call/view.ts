import type { OnCallView, PageView } from '@baton/contract'
import {
  gapsBetween,
  type OnCallPlan,
  onCallAt,
  turnsBetween,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { namesOf } from './people.ts'

/** Shown so far ahead. */
const aheadMs = 28 * 86_400_000
const iso = (at: number): string => new Date(at).toISOString()

/** Whose turn it is, who comes next, where nobody stands, and who was woken lately. */
export async function viewOnCall(
  tx: Tx,
  workspace: WorkspaceId,
  plan: OnCallPlan,
  now: Date,
): Promise<OnCallView> {
  const ahead = { from: now.getTime(), to: now.getTime() + aheadMs }
  const turns = turnsBetween(plan, ahead)
  const { agent, until, next } = onCallAt(plan, ahead.from)
  const people = [...turns.map((turn) => turn.agent), next].filter((id) => id !== null)
  const names = await namesOf(tx, workspace, people)
  const person = (id: string | null) =>
    id === null ? null : { id, name: names.get(id) ?? 'somebody who left' }
  return {
    ...{ on: plan.on, now: person(agent), next: person(next) },
    until: until === null ? null : iso(until),
    shifts: turns.map((turn) => ({
      ...{ agent: person(turn.agent), from: iso(turn.from), to: iso(turn.to) },
    })),
    gaps: gapsBetween(plan, ahead).map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    pages: await pagesOf(tx, workspace),
  }
}

type Row = {
  id: string
  conversation: string | null
  step: number
  agents: string[]
  isTest: boolean
  pagedAt: Date
  nextAt: Date | null
  acknowledgedBy: string | null
  acknowledgedAt: Date | null
}

/** The newest pages, or one of them. */
export async function pagesOf(
  tx: Tx,
  workspace: WorkspaceId,
  only: string | null = null,
): Promise<PageView[]> {
  const rows = await tx.rows<Row>(sql`
    select id, conversation_id as conversation, step, agents, is_test as "isTest", paged_at as "pagedAt",
      next_at as "nextAt", acknowledged_by as "acknowledgedBy", acknowledged_at as "acknowledgedAt"
    from pages where workspace_id = ${workspace}::uuid and (${only}::uuid is null or id = ${only}::uuid)
    order by paged_at desc, step desc limit 50`)
  const ids = rows.flatMap(({ agents, acknowledgedBy }) => [...agents, acknowledgedBy ?? ''])
  const names = await namesOf(tx, workspace, ids)
  const person = (id: string) => ({ id, name: names.get(id) ?? 'somebody who left' })
  return rows.map(({ agents, acknowledgedBy, ...row }) => ({
    ...row,
    agents: agents.map(person),
    pagedAt: row.pagedAt.toISOString(),
    nextAt: row.nextAt?.toISOString() ?? null,
    acknowledgedBy: acknowledgedBy === null ? null : person(acknowledgedBy),
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  }))
}
