import type { Problem } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { ProblemLine } from '../parts/problem-line.tsx'

type ScenarioGateProps = {
  problem: Problem | null | undefined
  busy: boolean
  /** Publishes all the same, naming the run whose failures were seen. */
  onDespite: (run: string) => void
}

const isGate = (problem: Problem): boolean => problem.code.startsWith('scenarios_')

/** The run that a refusal names. */
const runIn = ({ fields = [] }: Problem): string | null =>
  fields.find(({ path }) => path === 'run')?.message ?? null

/** Which scenarios would newly fail, where they can be looked at, and the second confirmation. Other problems as always. */
export function ScenarioGate({ problem, busy, onDespite }: ScenarioGateProps) {
  const run = problem && runIn(problem)
  if (!problem || !run || !isGate(problem)) return <ProblemLine problem={problem} />
  const failing = (problem.fields ?? []).filter(({ path }) => path !== 'run')
  return (
    <div
      role="alert"
      className="flex flex-col gap-2 rounded-md border border-urgent-line bg-urgent-soft px-3 py-2 text-urgent"
    >
      <p className="flex gap-2">
        <CircleAlert size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
        {problem.message} Nothing has been published.
      </p>
      {failing.length > 1 && (
        <ul className="list-disc pl-10">
          {failing.slice(0, 8).map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
          {failing.length > 8 && <li>and {failing.length - 8} more</li>}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3 pl-6">
        <Link to="/simulations/{-$run}" params={{ run }} className="underline underline-offset-2">
          Look at what would differ
        </Link>
        <Button small look="danger" disabled={busy} onClick={() => onDespite(run)}>
          Publish it all the same
        </Button>
      </div>
    </div>
  )
}
