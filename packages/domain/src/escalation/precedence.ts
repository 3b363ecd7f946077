import type { Finding, TriggerKind } from './finding.ts'

/** The more a trigger binds us, the earlier it stands. Safety and the customer's own wish come before all else. */
const order: TriggerKind[] = [
  'safety',
  'asked_for_person',
  'compliance',
  'capability',
  'keyword',
  'topic',
  'distress',
  'valued_customer',
  'amount',
  'assistant_unavailable',
  'guardrail',
  'action_needs_approval',
  'loop',
  'not_understood',
  'low_confidence',
  'agent_stepped_in',
  'callback_due',
]

const rank = (finding: Finding): number =>
  order.indexOf(finding.trigger) +
  (finding.mode === 'steer' ? 100 : 0) +
  (finding.action === 'offer' ? 1000 : 0)

/** The finding that decides when several fired: at once before offer, takeover before steer, then by kind. */
export function strongest(findings: readonly Finding[]): Finding | null {
  return [...findings].sort((left, right) => rank(left) - rank(right))[0] ?? null
}

/** The finding that hands over now, if any fired; offers never do. */
export const strongestAtOnce = (findings: readonly Finding[]): Finding | null =>
  strongest(findings.filter((finding) => finding.action === 'at_once'))
