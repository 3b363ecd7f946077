import type { HandoffPackageView } from '@baton/contract'
import { fieldValue, fieldWords } from './field-words.ts'
import { momentOf } from './time.ts'

type EvidenceProps = {
  whyNow: HandoffPackageView['whyNow']
  classification: HandoffPackageView['classification']
}

/** What the trigger measured against what the policy asked for, so that nobody has to believe it. */
export function EvidenceDetails({ whyNow, classification }: EvidenceProps) {
  const { measured, threshold } = whyNow.evidence
  const names = [...new Set([...Object.keys(measured), ...Object.keys(threshold)])]
  return (
    <div className="mt-1.5 flex flex-col gap-1.5 rounded-md border bg-surface px-3 py-2 text-sm">
      <p>{whyNow.evidence.summary}</p>
      {names.length > 0 && (
        <table className="w-full max-w-96 text-left tabular">
          <thead className="text-ink-faint">
            <tr>
              <th className="font-normal">measured</th>
              <th className="font-normal">value</th>
              <th className="font-normal">threshold</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <td>{fieldWords(name)}</td>
                <td className="font-medium text-ink">{fieldValue(name, measured[name])}</td>
                <td>{fieldValue(name, threshold[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {classification && (
        <p>
          Read as {classification.type}, {classification.urgency} urgency,{' '}
          {classification.complexity} complexity, language {classification.language};{' '}
          {Math.round(classification.confidence * 100)} % sure.
        </p>
      )}
      <p className="text-ink-faint">
        Policy version {whyNow.policyVersion} · {momentOf(whyNow.at)}
      </p>
    </div>
  )
}
