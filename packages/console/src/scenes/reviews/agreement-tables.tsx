import type { CalibrationView } from '@baton/contract'
import type { CheckKind } from '@baton/domain'
import { agreementWord } from '../../parts/review-words.ts'

const head = 'py-1.5 pr-3 text-left font-normal'
const cell = 'py-1.5 pr-3'

/** Agreement on each criterion, the poorest first. */
export function AgreementTable({ agreement }: { agreement: CalibrationView['agreement'] }) {
  const sorted = agreement
    .filter(({ n }) => n > 0)
    .sort(
      (one, other) =>
        (one.alpha ?? 2) - (other.alpha ?? 2) || one.same / one.n - other.same / other.n,
    )
  if (sorted.length === 0) return <p className="text-ink-soft">Not everybody has spoken yet.</p>
  return (
    <table className="w-full tabular">
      <thead className="text-sm text-ink-faint">
        <tr>
          <th className={head}>Criterion</th>
          <th className={head}>Same</th>
          <th className={head}>Alpha</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {sorted.map(({ criterion, name, n, same, alpha }) => {
          const { word, isGood } = agreementWord(alpha, { n, same })
          return (
            <tr key={criterion}>
              <td className={cell}>{name}</td>
              <td className={cell}>
                {same} of {n}
              </td>
              <td className={cell}>
                {alpha !== null && `${alpha.toFixed(2)} `}
                <span
                  className={`text-sm ${isGood === false ? 'text-urgent' : isGood ? 'text-human' : 'text-ink-faint'}`}
                >
                  {word}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export const checkNames: Record<CheckKind, string> = {
  answered_in_time: 'In promised time',
  greeting: 'Greeting',
  closing: 'Goodbye',
  nothing_asked_twice: 'Nothing asked twice',
  grounded: 'Rests on sources',
  held_right: 'Called right or wrong',
  promises_kept: 'Promises kept',
  tone: 'Tone and forbidden words',
  language: 'Language',
  handoff: 'Handoff',
  nothing_left_open: 'Nothing left open',
  private_data: 'Private data',
}

/** Whether a check can be trusted: how it compares with people who had not seen it, and with those who had. */
export function CheckTable({ checks }: { checks: CalibrationView['checks'] }) {
  if (checks.length === 0) return <p className="text-ink-soft">Nothing was reviewed yet.</p>
  return (
    <table className="w-full tabular">
      <thead className="text-sm text-ink-faint">
        <tr>
          <th className={head}>Check</th>
          <th className={head}>Blindly</th>
          <th className={head}>Kappa</th>
          <th className={head}>Left as found</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {checks.map(({ check, blind, seen }) => (
          <tr key={check}>
            <td className={cell}>{checkNames[check]}</td>
            <td className={cell}>{blind.n === 0 ? '–' : `${blind.same} of ${blind.n}`}</td>
            <td className={cell}>{blind.kappa === null ? '–' : blind.kappa.toFixed(2)}</td>
            <td className={cell}>{seen.n === 0 ? '–' : `${seen.kept} of ${seen.n}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
