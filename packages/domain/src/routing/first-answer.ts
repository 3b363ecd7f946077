import type { SlaPolicy } from '../service/sla-policy.ts'

type Reached = { queue: string; tier: string; channel: string }

/** Seconds from the handoff within which a person's first answer is promised, by the first policy that reaches it. */
export function firstAnswerSeconds(
  policies: readonly SlaPolicy[],
  { queue, tier, channel }: Reached,
): number | null {
  const has = (list: readonly string[], value: string): boolean =>
    list.length === 0 || list.includes(value)
  const policy = policies.find(
    ({ reach }) =>
      has(reach.queues, queue) && has(reach.tiers, tier) && has(reach.channels, channel),
  )
  return policy?.targets.firstAnswer ?? null
}
