import type { PolicyReplay } from '../../api/types.ts'
import { triggerWords } from '../../parts/trigger.ts'
import { ReplayStrip } from './replay-strip.tsx'
import { ReplayedList } from './replayed-list.tsx'
import { ReplayedScenarios } from './replayed-scenarios.tsx'

const share = (part: number, whole: number) =>
  whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`

const warnings = {
  nearly_everything: 'This draft would bring a person into nearly every conversation.',
  nothing: 'This draft would bring a person into no conversation at all any more.',
}

/** A replay: how many meet a person now and then, what changes, and where. */
export function ReplayResult({ replay }: { replay: PolicyReplay }) {
  const { conversations, before, after, byTrigger, changed, warning } = replay
  if (conversations === 0 && replay.scenarios.count === 0)
    return (
      <p className="rounded-lg border px-4 py-3 text-ink-soft">
        No conversation has been recorded yet, so there is nothing to try it on.
      </p>
    )
  return (
    <div className="flex flex-col gap-4 rounded-lg border px-4 py-3">
      {warning && (
        <p role="alert" className="rounded-md bg-urgent-soft px-3 py-2 text-urgent">
          {warnings[warning]} Publishing it asks for a second confirmation.
        </p>
      )}
      <p className="text-ink-soft">
        <strong className="text-ink">
          {after} of {conversations}
        </strong>{' '}
        conversations ({share(after, conversations)}) would meet a person; with the policy in force
        it is {before} ({share(before, conversations)}).
      </p>
      <ReplayStrip counts={replay.counts} />
      <TriggerTable rows={byTrigger} />
      {changed.length > 0 && <ReplayedList items={changed} />}
      <ReplayedScenarios {...replay.scenarios} />
    </div>
  )
}

function TriggerTable({ rows }: { rows: PolicyReplay['byTrigger'] }) {
  if (rows.length === 0) return null
  return (
    <table className="w-full text-left tabular">
      <caption className="sr-only">Conversations by what brought in the person</caption>
      <thead className="text-sm text-ink-faint">
        <tr>
          <th className="py-1 font-normal">Brought in by</th>
          <th className="w-24 py-1 text-right font-normal">in force</th>
          <th className="w-24 py-1 text-right font-normal">this draft</th>
          <th className="w-20 py-1 text-right font-normal">change</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {rows.map(({ trigger, before, after }) => (
          <tr key={trigger}>
            <th className="py-1 font-normal text-ink-soft">{triggerWords(trigger)}</th>
            <td className="text-right">{before}</td>
            <td className="text-right font-medium">{after}</td>
            <td className="text-right text-ink-soft">
              {after === before
                ? 'same'
                : `${after > before ? '+' : '−'}${Math.abs(after - before)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
