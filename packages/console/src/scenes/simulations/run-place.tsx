import type { SimulationRunView } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, RotateCcw, Square } from 'lucide-react'
import { useEffect, useState } from 'react'
import { simulating } from '../../api/simulating.ts'
import { Button } from '../../design/button.tsx'
import { runWords, suiteWords, titlesIn, whyWords } from '../../parts/simulation-words.ts'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { PlayedResult } from './played-result.tsx'
import { Progress } from './progress.tsx'
import { ScenarioDialog } from './scenario-dialog.tsx'
import { refreshSimulations, runQuery, scenariosQuery } from './simulation-queries.ts'
import { useStarting } from './use-starting.ts'

/** One run, while it is played and afterwards; what failed stands first and is open. */
export function RunPlace({ id }: { id: string }) {
  const query = useQuery(runQuery(id))
  return <Loaded query={query}>{(run) => <Run run={run} />}</Loaded>
}

function Run({ run }: { run: SimulationRunView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const [editing, setEditing] = useState<string | null>(null)
  const navigate = useNavigate()
  const start = useStarting(
    (next) => void navigate({ to: '/simulations/{-$run}', params: { run: next } }),
  )
  const scenarios = useQuery(scenariosQuery('all'))
  const titles = titlesIn(
    run.results,
    scenarios.data?.items.flatMap(({ articles }) => articles) ?? [],
  )
  const isOver = run.state !== 'running'
  useEffect(() => {
    if (isOver) refreshSimulations()
  }, [isOver])
  return (
    <Page
      title={suiteWords(run.suite)}
      says={`${whyWords[run.why]}, ${run.startedBy}, ${momentOf(run.startedAt)}`}
      wide
      actions={
        <RunActions
          run={run}
          may={may && run.why === 'demand'}
          busy={start.isPending}
          onAgain={() => start.mutate(againOf(run))}
        />
      }
    >
      <Standing run={run} />
      <ul className="flex flex-col divide-y rounded-lg border">
        {run.results.map((result) => (
          <li key={result.scenario}>
            <PlayedResult
              result={result}
              titles={titles}
              onEdit={() => setEditing(result.scenario)}
            />
          </li>
        ))}
        {run.results.length === 0 && (
          <li className="px-4 py-3 text-ink-faint">
            {isOver ? 'Nothing was played.' : 'The first results come in a few seconds.'}
          </li>
        )}
      </ul>
      {editing && (
        <ScenarioDialog
          id={editing}
          may={may}
          onPlay={(id) => start.mutate({ scenarios: [id] })}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

type RunActionsProps = {
  run: SimulationRunView
  may: boolean
  busy: boolean
  onAgain: () => void
}

function RunActions({ run, may, busy, onAgain }: RunActionsProps) {
  const isOver = run.state !== 'running'
  return (
    <div className="flex flex-wrap gap-2">
      <Link
        to="/simulations/{-$run}"
        params={{ run: undefined }}
        className="inline-flex h-8 items-center gap-1.5 px-2 text-ink-soft hover:text-ink"
      >
        <ArrowLeft size={14} aria-hidden="true" /> All scenarios
      </Link>
      {may && isOver && (
        <Button icon={<RotateCcw size={14} />} disabled={busy} onClick={onAgain}>
          Play again
        </Button>
      )}
      {may && !isOver && <Stop id={run.id} />}
    </div>
  )
}

const againOf = ({ suite, results, pass }: SimulationRunView) =>
  suite === 'chosen'
    ? { scenarios: results.map(({ scenario }) => scenario), pass }
    : { suite, pass }

function Standing({ run }: { run: SimulationRunView }) {
  const { pass, tokens } = run
  return (
    <div role="status" className="flex flex-col gap-1">
      <p className="text-md font-medium">
        {run.state === 'running' && `${run.played} of ${run.total} played · `}
        {runWords(run)}
      </p>
      {run.state === 'running' && <Progress run={run} />}
      {(pass.runs > 1 || tokens > 0) && (
        <p className="text-sm text-ink-faint">
          {pass.runs > 1 && `Each played ${pass.runs} times, ${pass.mustPass} must pass. `}
          {tokens > 0 && `${tokens.toLocaleString()} tokens used.`}
        </p>
      )}
    </div>
  )
}

function Stop({ id }: { id: string }) {
  const stop = useMutation({ mutationFn: () => simulating.stop(id), onSettled: refreshSimulations })
  return (
    <Button icon={<Square size={13} />} disabled={stop.isPending} onClick={() => stop.mutate()}>
      Stop
    </Button>
  )
}
