import type { Problem } from '@baton/contract'
import { CircleAlert } from 'lucide-react'

/** What happened and what to do next, where it happened. */
export function ProblemLine({ problem }: { problem: Problem | null | undefined }) {
  if (!problem) return null
  return (
    <p
      role="alert"
      className="flex gap-2 rounded-md border border-urgent-line bg-urgent-soft px-3 py-2 text-urgent"
    >
      <CircleAlert size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
      <span>
        {problem.message} {problem.next}
        {problem.fields?.map((field) => (
          <span key={field.path} className="block">
            {field.path}: {field.message}
          </span>
        ))}
      </span>
    </p>
  )
}
