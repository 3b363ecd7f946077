import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { toProblem } from '../api/client.ts'
import { Skeleton } from '../design/skeleton.tsx'
import { ProblemLine } from '../parts/problem-line.tsx'

type LoadedProps<Data> = { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }

/** Data, or why there is none yet. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemLine problem={toProblem(query.error)} />
  return <Skeleton lines={4} />
}
