import { z } from 'zod'

/** Customers that guidance is for: all that is named must fit. */
export const segment = z
  .object({
    tier: z.string().min(1).max(80).optional(),
    channel: z.string().min(1).max(40).optional(),
    language: z.string().min(2).max(20).optional(),
    flag: z.string().min(1).max(80).optional(),
  })
  .refine((named) => Object.values(named).some((each) => each !== undefined), {
    message: 'Name a tier, a channel, a language or a flag.',
  })

/** Why guidance is held, or waits for a supervisor. `why` is written for who gave it. */
export const concern = z.object({
  code: z.string(),
  effect: z.enum(['held', 'approval']),
  found: z.string(),
  why: z.string(),
})

/**
 * The ways out of a contradiction or a duplicate: the new takes the old one's place, the new holds for fewer (its scope says
 * for whom), both stay and somebody says why, or the question is added to what stands there.
 */
export const resolution = z
  .object({
    article: z.uuid(),
    how: z.enum(['replace', 'narrow', 'keep_both', 'merge']),
    why: z.string().max(1_000).default(''),
  })
  .refine(({ how, why }) => how !== 'keep_both' || why.trim() !== '', {
    message: 'Say why both hold.',
    path: ['why'],
  })
