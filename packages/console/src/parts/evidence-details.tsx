import type { HandoffPackageView } from '@baton/contract'
import { momentOf } from './time.ts'

type EvidenceProps = {
  whyNow: HandoffPackageView['whyNow']
  classification: HandoffPackageView['classification']
}

/** What the trigger measured against what the policy asked for, so that nobody has to believe it. */
export function EvidenceDetails({ whyNow, classification }: EvidenceProps) {
  const measured = Object.entries(whyNow.evidence.measured)
  return (
    <div className="mt-1.5 flex flex-col gap-1.5 rounded-md border bg-surface px-3 py-2 text-sm">
      <p>{whyNow.evidence.summary}</p>
      {measured.length > 0 && (
        <table className="w-full max-w-96 text-left tabular">
          <thead className="text-ink-faint">
            <tr>
              <th className="font-normal">measured</th>
              <th className="font-normal">value</th>
              <th className="font-normal">threshold</th>
            </tr>
          </thead>
          <tbody>
            {measured.map(([name, value]) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="font-medium text-ink">{rounded(value)}</td>
                <td>{rounded(whyNow.evidence.threshold[name] ?? '')}</td>
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

const rounded = (value: number | string) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value
