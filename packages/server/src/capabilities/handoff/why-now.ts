import type { HandoffPackageView } from '@baton/contract'
import type { Finding } from '@baton/domain'
import { triggerTitles } from '@baton/domain'

/** Why a person is needed, with the evidence that decided. */
export const whyNowOf = (finding: Finding, at: Date): HandoffPackageView['whyNow'] => ({
  trigger: finding.trigger,
  title: titleOf(finding),
  mode: finding.mode,
  policyVersion: finding.policyVersion,
  evidence: finding.evidence,
  at: at.toISOString(),
})

/** "topic for people: billing dispute" says more than the kind of the trigger alone. */
export function titleOf({ trigger, evidence }: Finding): string {
  const title = triggerTitles[trigger]
  const { name, topic, phrase } = evidence.measured
  const which = trigger === 'keyword' ? phrase && `“${phrase}”` : (topic ?? name)
  return which ? `${title}: ${which}` : title
}
