import type { AgentId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { appendAudit } from '../audit/index.ts'
import { forgetSetting, keptSetting } from '../settings/index.ts'
import { microsInOne } from './model-price.ts'

/** What a workspace lets its model cost in a day, and what it has cost. Days are those of UTC, everywhere the same. */
export type Budget = {
  tokensPerDay: number | null
  tokensToday: number
  /** In the currency of the model's price. */
  moneyPerDay: number | null
  moneyToday: number
}

/** A limit that is left out stays as it is; null takes it away. */
export type Limits = {
  tokensPerDay?: number | null | undefined
  moneyPerDay?: number | null | undefined
}

const key = (workspace: WorkspaceId): string => `model budget ${workspace}`

export async function readBudget(tx: Tx, workspace: WorkspaceId, now: Date): Promise<Budget> {
  const row = await tx.first<Budget>(sql`
    select (w.settings->>'modelTokensPerDay')::float8 as "tokensPerDay",
      (w.settings->>'modelMoneyPerDay')::float8 as "moneyPerDay", used.tokens as "tokensToday", used.money as "moneyToday"
    from workspaces w cross join lateral (
      select coalesce(sum(t.tokens), 0)::float8 as tokens, coalesce(sum(t.cost_micros), 0)::float8 / ${microsInOne}::float8 as money
      from turns t
      where t.workspace_id = w.workspace_id and t.at >= date_trunc('day', ${now}::timestamptz, 'UTC')) used
    where w.workspace_id = ${workspace}::uuid`)
  return row ?? { tokensPerDay: null, tokensToday: 0, moneyPerDay: null, moneyToday: 0 }
}

/** Nothing is left: until tomorrow the built-in mind answers alone. */
export const isSpent = ({ tokensPerDay, tokensToday, moneyPerDay, moneyToday }: Budget): boolean =>
  (tokensPerDay !== null && tokensToday >= tokensPerDay) ||
  (moneyPerDay !== null && moneyToday >= moneyPerDay)

/** May the model be asked? Kept for two seconds, so a burst of turns can pass the limit by what it uses in them. */
export async function mayAskModel(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
): Promise<boolean> {
  const budget = await keptSetting(house, key(workspace), () =>
    house.db.transact(workspace, (tx) => readBudget(tx, workspace, house.clock.now())),
  )
  return !isSpent(budget)
}

/** An administrator says how much a day may cost; null takes the limit away. */
export async function changeBudget(
  house: House,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  limits: Limits,
): Promise<void> {
  await house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    const was = await readBudget(tx, workspace, at)
    const { tokensPerDay = was.tokensPerDay, moneyPerDay = was.moneyPerDay } = limits
    const stored = { modelTokensPerDay: tokensPerDay, modelMoneyPerDay: moneyPerDay }
    await tx.rows(sql`
      update workspaces set settings = settings || ${json(stored)}::jsonb
      where workspace_id = ${workspace}::uuid`)
    const payload = {
      ...{ tokensPerDay, was: was.tokensPerDay },
      ...{ moneyPerDay, wasMoney: was.moneyPerDay },
    }
    await appendAudit(tx, workspace, { kind: 'model_budget_changed', payload, actor: agent, at })
    tx.afterCommit(() => forgetSetting(house, key(workspace)))
  })
}
