import { queryOptions } from '@tanstack/react-query'
import { reaching } from '../../api/reaching.ts'

/** The keys begin as those of the board, so that news of the queue renews all of them. */
export const slaOfQuery = (id: string) =>
  queryOptions({ queryKey: ['sla', id], queryFn: () => reaching.slaOf(id) })

export const promisesQuery = (id: string) =>
  queryOptions({ queryKey: ['routing', 'promises', id], queryFn: () => reaching.promises(id) })

export const routingOfQuery = (id: string) =>
  queryOptions({ queryKey: ['routing', id], queryFn: () => reaching.routingOf(id) })

export const surveysQuery = queryOptions({ queryKey: ['surveys'], queryFn: reaching.surveys })
