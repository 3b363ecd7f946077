import { CircleAlert, TriangleAlert } from 'lucide-react'
import { createContext, use } from 'react'
import type { ServicePlanCheck } from '../../api/reaching-types.ts'

/** What is wrong with the draft, or deserves a look, for every place that wants to know. */
export const PlanFindings = createContext<ServicePlanCheck>({ problems: [], warnings: [] })

const isAt = (path: string, place: string) => path === place || path.startsWith(`${place}.`)

/** Problems and warnings of one place, and of all that lies within it. */
export function useFindings(place: string): ServicePlanCheck {
  const { problems, warnings } = use(PlanFindings)
  return {
    problems: problems.filter(({ path }) => isAt(path, place)),
    warnings: warnings.filter(({ path }) => isAt(path, place)),
  }
}

/** What is wrong here in red, what is right and should be looked at in amber, with what happens meanwhile. */
export function FindingsAt({ place }: { place: string }) {
  const { problems, warnings } = useFindings(place)
  if (problems.length + warnings.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`} role="alert" className="flex gap-1.5 text-urgent">
          <CircleAlert size={13} className="mt-0.5 shrink-0" aria-label="Wrong:" />
          {message}
        </li>
      ))}
      {warnings.map(({ path, message, fallback }) => (
        <li key={`${path} ${message}`} className="flex gap-1.5 text-waiting">
          <TriangleAlert size={13} className="mt-0.5 shrink-0" aria-label="Worth a look:" />
          <span>
            {message} <span className="text-ink-soft">{fallback}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
