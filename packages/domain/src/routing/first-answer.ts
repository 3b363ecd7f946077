import type { SlaPolicy } from '../service/sla-policy.ts'
import { slaPolicyFor } from '../sla/clock.ts'

/** Seconds from the handoff within which a person's first answer is promised, by the first policy that reaches it. */
export const firstAnswerSeconds = (
  policies: readonly SlaPolicy[],
  reached: { queue: string; tier: string; channel: string },
): number | null => slaPolicyFor(policies, reached)?.targets.firstAnswer ?? null
