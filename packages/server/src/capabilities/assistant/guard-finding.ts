import type { Finding, Objection, PublishedPolicy } from '@baton/domain'

type Held = {
  trigger?: Finding['trigger']
  summary: string
  message: number
  /** Which model wrote what was held; a deed by rules has none. */
  model?: string
  objections: Objection[]
}

/** Why a reply or a deed was held: what the guards found, as the evidence that a person sees. */
export const guardFinding = (
  { trigger = 'guardrail', summary, message, model, objections }: Held,
  { version }: Pick<PublishedPolicy, 'version'>,
): Finding => ({
  trigger,
  mode: 'steer',
  action: 'at_once',
  policyVersion: version,
  evidence: {
    summary,
    messages: [message],
    measured: {
      ...(model !== undefined && { model }),
      guards: [...new Set(objections.map(({ guard }) => guard))].join(', '),
    },
    threshold: {},
    objections,
  },
})
