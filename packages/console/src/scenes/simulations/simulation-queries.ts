import type { SimulationRun } from '@baton/contract'
import { queryOptions } from '@tanstack/react-query'
import { cache } from '../../api/queries.ts'
import { simulating } from '../../api/simulating.ts'

/** While something is played, looks are as quick as results come. */
const playingMs = 700
const isRunning = (run: Pick<SimulationRun, 'state'> | undefined) => run?.state === 'running'

export const scenariosQuery = (suite: string) =>
  queryOptions({
    queryKey: ['scenarios', suite],
    queryFn: () => simulating.scenarios(suite),
    placeholderData: (before) => before,
    staleTime: 5_000,
  })

export const runsQuery = queryOptions({
  queryKey: ['simulation-runs'],
  queryFn: simulating.runs,
  staleTime: 2_000,
  refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? playingMs : 20_000),
})

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulation-runs', id],
    queryFn: () => simulating.run(id),
    staleTime: 2_000,
    refetchInterval: ({ state }) => (isRunning(state.data) ? playingMs : false),
  })

export function refreshSimulations(): void {
  void cache.invalidateQueries({ queryKey: ['scenarios'] })
  void cache.invalidateQueries({ queryKey: ['simulation-runs'] })
}
