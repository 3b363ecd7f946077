import { z } from 'zod'
import { instant } from './common.ts'

const person = z.object({ id: z.string(), name: z.string() })

/** One step of paging: who was woken, and who said that they come. */
export const pageView = z.object({
  id: z.string(),
  conversation: z.string().nullable(),
  step: z.int(),
  agents: z.array(person),
  isTest: z.boolean(),
  pagedAt: instant,
  /** When the next step is paged, unless somebody acknowledges. */
  nextAt: instant.nullable(),
  acknowledgedBy: person.nullable(),
  acknowledgedAt: instant.nullable(),
})
export type PageView = z.infer<typeof pageView>

const shift = z.object({ agent: person.nullable(), from: instant, to: instant })
/** Whose turn it is. `gaps` are times of the next weeks for which nobody stands on the rota. */
export const onCallView = z.object({
  on: z.boolean(),
  now: person.nullable(),
  next: person.nullable(),
  until: instant.nullable(),
  shifts: z.array(shift),
  gaps: z.array(z.object({ from: instant, to: instant })),
  pages: z.array(pageView),
})
export type OnCallView = z.infer<typeof onCallView>

/** `test` pages me or whoever is on call, marked as a test; `override` puts somebody on call from one instant to another. */
export const onCallBody = z.discriminatedUnion('do', [
  z.object({ do: z.literal('test'), whom: z.enum(['me', 'on_call']).default('me') }),
  z.object({
    do: z.literal('override'),
    agent: z.uuid(),
    from: instant,
    to: instant,
  }),
])
export const pageAnswer = z.object({ page: pageView.nullable() })
