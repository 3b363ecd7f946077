import type { PolicyDocument } from '@baton/contract'
import { AnswerTriggers } from './answer-triggers.tsx'
import { CustomerTriggers } from './customer-triggers.tsx'
import { GuardrailSettings } from './guardrails.tsx'
import { Limits } from './limits.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { WordTriggers } from './word-triggers.tsx'

type PolicyFormProps = {
  document: PolicyDocument
  onChange: (document: PolicyDocument) => void
  readOnly: boolean
}

/** The whole policy in sentences. */
export function PolicyForm({ document, onChange, readOnly }: PolicyFormProps) {
  const change: PolicyPartProps['change'] = (name, next) =>
    onChange({ ...document, [name]: { ...document[name], ...next } })
  return (
    <fieldset disabled={readOnly} className="flex min-w-0 flex-col gap-7">
      <legend className="sr-only">Triggers</legend>
      <CustomerTriggers document={document} change={change} />
      <WordTriggers document={document} change={change} />
      <AnswerTriggers document={document} change={change} />
      <Limits document={document} change={change} />
      <GuardrailSettings document={document} change={change} />
    </fieldset>
  )
}
