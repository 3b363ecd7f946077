import { createContext, use } from 'react'
import type { PolicyProblems } from '../../api/types.ts'

type Problem = PolicyProblems['problems'][number]

/** What is wrong with the draft at this moment, for every card that wants to know. */
export const DraftProblems = createContext<readonly Problem[]>([])

/** What is wrong in one section, at its place. */
export function ProblemsHere({ section }: { section: string }) {
  const here = use(DraftProblems).filter(({ path }) => path.split('.')[0] === section)
  if (here.length === 0) return null
  return (
    <ul role="alert" className="flex flex-col gap-0.5 text-sm text-urgent">
      {here.slice(0, 5).map(({ path, message }) => (
        <li key={path}>
          <code className="text-xs">{path}</code> {message}
        </li>
      ))}
    </ul>
  )
}
