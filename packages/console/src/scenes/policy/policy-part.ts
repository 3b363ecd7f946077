import type { PolicyDocument } from '@baton/contract'

/** What every part of the policy form is given. */
export type PolicyPartProps = {
  document: PolicyDocument
  /** Changes one part and leaves the others. */
  change: <Name extends keyof PolicyDocument>(
    name: Name,
    next: Partial<PolicyDocument[Name]>,
  ) => void
}

/** What every part of the guardrails is given. */
export type GuardrailPartProps = {
  guardrails: PolicyDocument['guardrails']
  change: (next: Partial<PolicyDocument['guardrails']>) => void
}
