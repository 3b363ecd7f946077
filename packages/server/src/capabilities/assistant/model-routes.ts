import {
  accepted,
  type ModelView,
  modelBudgetBody,
  modelPriceBody,
  modelView,
} from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { changeBudget, isSpent, readBudget } from './model-budget.ts'
import { changePrice, microsInOne, readPrice } from './model-price.ts'

const administrator = { needs: 'administrator' } as const

/** Which model thinks here and what it costs. `name`: the model of this house, `local` for the built-in mind. */
export function modelRoutes(app: App, house: House, name: string): void {
  app.get(
    '/api/model',
    { config: administrator, schema: { response: { 200: modelView } } },
    async (request) => {
      const { workspace } = personOf(request)
      const now = house.clock.now()
      return house.db.transact(workspace, async (tx) => {
        const budget = await readBudget(tx, workspace, now)
        const used = await usedBy(tx, workspace, after(now, -7 * 86_400))
        const price = await readPrice(tx, workspace, name)
        const newest = await newestTurns(tx, workspace)
        return { name, price, ...budget, isSpent: isSpent(budget), used, newest }
      })
    },
  )
  app.put(
    '/api/model/budget',
    { config: administrator, schema: { body: modelBudgetBody, response: { 200: accepted } } },
    async (request) => {
      await changeBudget(house, personOf(request), request.body)
      return { ok: true as const }
    },
  )
  app.put(
    '/api/model/price',
    { config: administrator, schema: { body: modelPriceBody, response: { 200: accepted } } },
    async (request) => {
      await changePrice(house, personOf(request), name, request.body.price)
      return { ok: true as const }
    },
  )
}

const usedBy = (tx: Tx, workspace: WorkspaceId, since: Date): Promise<ModelView['used']> =>
  tx.rows(sql`
    select model, count(*)::int as turns, sum(tokens)::float8 as tokens,
      coalesce(sum((detail->>'outputTokens')::float8), 0) as "outputTokens",
      coalesce(sum((detail->>'cachedTokens')::float8), 0) as "cachedTokens",
      sum(cost_micros)::float8 / ${microsInOne}::float8 as money,
      percentile_disc(0.5) within group (order by milliseconds) as "medianMs"
    from turns where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
    group by model order by turns desc, model`)

type Newest = ModelView['newest'][number]

async function newestTurns(tx: Tx, workspace: WorkspaceId): Promise<Newest[]> {
  const rows = await tx.rows<Omit<Newest, 'at'> & { at: Date }>(sql`
    select conversation_id as conversation, at, model, proposal, tokens, milliseconds,
      cost_micros::float8 / ${microsInOne}::float8 as money
    from turns where workspace_id = ${workspace}::uuid order by at desc, id limit 20`)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
