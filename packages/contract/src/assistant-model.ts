import { z } from 'zod'

/** Which model thinks, what it has cost today, and how much it may. */
export const modelView = z.object({
  /** `local` is the built-in mind alone. */
  name: z.string(),
  /** Tokens the model may use in a day (UTC); null: no limit. Beyond it the built-in mind answers alone. */
  tokensPerDay: z.int().nullable(),
  tokensToday: z.int(),
  isSpent: z.boolean(),
  /** Per model, in the last seven days. */
  used: z.array(
    z.object({
      model: z.string(),
      turns: z.int(),
      tokens: z.int(),
      outputTokens: z.int(),
      medianMs: z.int(),
    }),
  ),
})
export type ModelView = z.infer<typeof modelView>

export const modelBudgetBody = z.object({ tokensPerDay: z.int().min(0).nullable() })
