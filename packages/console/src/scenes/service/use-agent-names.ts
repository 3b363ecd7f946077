import { useQuery } from '@tanstack/react-query'
import { agentsQuery } from '../../api/queries.ts'

/** Names by id, for places that write people down by their ids. */
export function useAgentNames(): Record<string, string> {
  const { data } = useQuery(agentsQuery)
  return Object.fromEntries(data?.items.map(({ id, name }) => [id, name]) ?? [])
}
