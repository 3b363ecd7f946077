import { z } from 'zod'
import { instant } from './common.ts'

/** What a million tokens cost. */
export const modelPrice = z.object({
  /** ISO 4217. Budgets in money are in the same one. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'Three capital letters, such as EUR.'),
  input: z.number().min(0).max(10_000),
  /** Input that the provider had kept from an earlier call. */
  cachedInput: z.number().min(0).max(10_000),
  output: z.number().min(0).max(10_000),
})
export type ModelPrice = z.infer<typeof modelPrice>

/** Which model thinks, what it has cost today, and how much it may. */
export const modelView = z.object({
  /** `local` is the built-in mind alone. */
  name: z.string(),
  /** Null: nobody has said what it costs, and turns are counted in tokens only. */
  price: modelPrice.nullable(),
  /** Tokens the model may use in a day (UTC); null: no limit. Beyond it the built-in mind answers alone. */
  tokensPerDay: z.int().nullable(),
  tokensToday: z.int(),
  /** The same in money, in the currency of the price. */
  moneyPerDay: z.number().nullable(),
  moneyToday: z.number(),
  isSpent: z.boolean(),
  /** Per model, in the last seven days. */
  used: z.array(
    z.object({
      model: z.string(),
      turns: z.int(),
      tokens: z.int(),
      outputTokens: z.int(),
      cachedTokens: z.int(),
      money: z.number(),
      medianMs: z.int(),
    }),
  ),
  /** The newest turns, each with what it cost. */
  newest: z.array(
    z.object({
      conversation: z.string(),
      at: instant,
      model: z.string(),
      proposal: z.string(),
      tokens: z.int(),
      money: z.number(),
      milliseconds: z.int(),
    }),
  ),
})
export type ModelView = z.infer<typeof modelView>

/** Limits for a day; one that is left out stays as it is. */
export const modelBudgetBody = z.object({
  tokensPerDay: z.int().min(0).nullable().optional(),
  moneyPerDay: z.number().min(0).max(1_000_000).nullable().optional(),
})
export const modelPriceBody = z.object({ price: modelPrice.nullable() })
