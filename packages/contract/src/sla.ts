import { z } from 'zod'
import { instant } from './common.ts'

export const slaKind = z.enum(['assistant_answer', 'first_answer', 'next_answer', 'resolution'])
export type SlaKind = z.infer<typeof slaKind>

/** `cancelled`: what was promised is not wanted any more, so it is neither met nor breached. */
export const slaState = z.enum(['running', 'paused', 'breached', 'met', 'cancelled'])

/** One promised time of a conversation. A fact: later versions of the plan change nothing in it. */
export const slaClock = z.object({
  id: z.string(),
  conversation: z.string(),
  kind: slaKind,
  policy: z.string(),
  planVersion: z.int(),
  targetSeconds: z.int(),
  startedAt: instant,
  /** Null while paused: waiting for the customer costs no time. */
  dueAt: instant.nullable(),
  atRiskAt: instant.nullable(),
  state: slaState,
  isAtRisk: z.boolean(),
  breachedAt: instant.nullable(),
  endedAt: instant.nullable(),
  agent: z.string().nullable(),
})
export type SlaClockView = z.infer<typeof slaClock>

export const conversationSla = z.object({ clocks: z.array(slaClock) })

export const slaQuery = z.object({ from: instant.optional(), to: instant.optional() })
/** How each policy was kept in a stretch of time: of clocks that ended or were breached in it. */
export const slaReport = z.object({
  from: instant,
  to: instant,
  policies: z.array(
    z.object({
      policy: z.string(),
      kind: slaKind,
      met: z.int(),
      breached: z.int(),
      cancelled: z.int(),
      /** 0 to 1; null when nothing was promised. */
      metShare: z.number().nullable(),
    }),
  ),
  open: z.object({ running: z.int(), paused: z.int(), atRisk: z.int(), breached: z.int() }),
  /** Open clocks that are at risk or breached, the most pressing first; at most 100. */
  pressing: z.array(slaClock),
})
export type SlaReport = z.infer<typeof slaReport>
