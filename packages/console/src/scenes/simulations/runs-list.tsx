import type { SimulationRun } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { runWords, suiteWords, whyWords } from '../../parts/simulation-words.ts'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Progress } from './progress.tsx'
import { runsQuery } from './simulation-queries.ts'

/** What was played when, and how it came out. */
export function RunsList({ onOpen }: { onOpen: (run: string) => void }) {
  return (
    <Loaded query={useQuery(runsQuery)}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="rounded-lg border px-4 py-3 text-ink-faint">Nothing has been played yet.</p>
        ) : (
          <ol className="flex flex-col divide-y overflow-hidden rounded-lg border">
            {items.map((run) => (
              <li key={run.id}>
                <Run run={run} onOpen={() => onOpen(run.id)} />
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  )
}

function Run({ run, onOpen }: { run: SimulationRun; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="inset-focus flex w-full flex-col gap-0.5 px-4 py-2.5 text-left hover:bg-hover"
    >
      <span className="flex w-full items-baseline gap-3">
        <span className="min-w-0 flex-1 truncate font-medium">{suiteWords(run.suite)}</span>
        <span className="text-sm text-ink-faint tabular">{momentOf(run.startedAt)}</span>
      </span>
      <span className={run.failed > 0 || run.state === 'broken' ? 'text-urgent' : 'text-ink-soft'}>
        {runWords(run)}
      </span>
      <span className="text-sm text-ink-faint">
        {whyWords[run.why]}, {run.startedBy}
      </span>
      {run.state === 'running' && <Progress run={run} />}
    </button>
  )
}
