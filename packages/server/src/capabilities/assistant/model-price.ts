import type { ModelPrice } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { Judgement } from '../../models/model.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { appendAudit } from '../audit/index.ts'
import { forgetSetting, keptSetting } from '../settings/index.ts'

export const microsInOne = 1_000_000

const key = (workspace: WorkspaceId, model: string): string => `model price ${workspace} ${model}`

/** What a turn cost, and at which price: it stays with the turn, whatever the price becomes. */
export type TurnCost = { micros: number; price: ModelPrice }

type Used = Pick<Judgement, 'tokens' | 'outputTokens' | 'cachedTokens'>

/** A price per million tokens is the price of one token in millionths. */
export function costMicros(
  { tokens, outputTokens = 0, cachedTokens = 0 }: Used,
  { input, cachedInput, output }: ModelPrice,
): number {
  const fresh = Math.max(0, tokens - outputTokens - cachedTokens)
  return Math.round(fresh * input + cachedTokens * cachedInput + outputTokens * output)
}

/** What this judgement cost; null where it cost nothing, or nobody has said what its model costs. */
export async function costOf(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
  judgement: Used & Pick<Judgement, 'model'>,
): Promise<TurnCost | null> {
  if (judgement.tokens === 0) return null
  const price = await keptSetting(house, key(workspace, judgement.model), async () => ({
    set: await house.db.transact(workspace, (tx) => readPrice(tx, workspace, judgement.model)),
  }))
  return price.set && { micros: costMicros(judgement, price.set), price: price.set }
}

export async function readPrice(
  tx: Tx,
  workspace: WorkspaceId,
  model: string,
): Promise<ModelPrice | null> {
  const row = await tx.first<{ price: ModelPrice | null }>(sql`
    select settings->'modelPrices'->${model}::text as price from workspaces
    where workspace_id = ${workspace}::uuid`)
  return row?.price ?? null
}

/** An administrator says what a million tokens of a model cost from the next turn on; null: not known. */
export async function changePrice(
  house: House,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  model: string,
  price: ModelPrice | null,
): Promise<void> {
  await house.db.transact(workspace, async (tx) => {
    const was = await readPrice(tx, workspace, model)
    await tx.rows(sql`
      update workspaces set settings = jsonb_set(settings, '{modelPrices}',
        coalesce(settings->'modelPrices', '{}') || ${json({ [model]: price })}::jsonb)
      where workspace_id = ${workspace}::uuid`)
    const payload = { model, price, was }
    const at = house.clock.now()
    await appendAudit(tx, workspace, { kind: 'model_price_changed', payload, actor: agent, at })
    tx.afterCommit(() => forgetSetting(house, key(workspace, model)))
  })
}
