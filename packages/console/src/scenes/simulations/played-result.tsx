import type { SimulationResult } from '@baton/contract'
import { Button } from '../../design/button.tsx'
import { PlayedStep, stepAnchor } from '../../parts/played-step.tsx'
import { endsWords } from '../../parts/simulation-words.ts'
import { VerdictMark } from '../../parts/verdict-mark.tsx'

type PlayedResultProps = {
  result: SimulationResult
  titles: ReadonlyMap<string, string>
  onEdit: () => void
}

/** One scenario of a run: its verdict, and its steps; a failed one is open and leads to the step that differed. */
export function PlayedResult({ result, titles, onEdit }: PlayedResultProps) {
  const { scenario, name, state, isFlaky, isNew, differs, passes, runs, problem } = result
  return (
    <details open={state === 'failed' || isFlaky}>
      <summary className="inset-focus flex cursor-pointer items-start gap-3 px-4 py-2.5 hover:bg-hover">
        <VerdictMark state={state} isFlaky={isFlaky} isNew={isNew} />
        <span className="min-w-0 flex-1 font-medium">{name}</span>
        {runs > 1 && (
          <span className="text-sm text-ink-faint tabular">
            {passes} of {runs} passed
          </span>
        )}
      </summary>
      <div className="flex flex-col gap-3 px-4 pb-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <span className="min-w-0 flex-1">Expected: {endsWords(result.ends, titles)}</span>
          {differs !== null && result.steps.length > 1 && (
            <a
              href={`#${stepAnchor(scenario, differs + 1)}`}
              className="underline underline-offset-2"
            >
              Step {differs + 1} differs
            </a>
          )}
          <Button small look="quiet" onClick={onEdit}>
            Open the scenario
          </Button>
        </p>
        {problem && <p className="text-urgent">It could not be played: {problem}</p>}
        {result.steps.map((step, at) => (
          // Steps have no name of their own and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} id={stepAnchor(scenario, at + 1)}>
            <PlayedStep step={step} number={at + 1} titles={titles} isDifferent={at === differs} />
          </div>
        ))}
      </div>
    </details>
  )
}
