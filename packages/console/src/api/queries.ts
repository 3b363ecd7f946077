import type { View } from '@baton/contract'
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import { ProblemError, rememberCsrf } from './client.ts'
import { house } from './house.ts'

/** The one cache. The live stream writes into it, so nothing is asked twice because time passed. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof ProblemError) || error.status === 0),
      refetchOnWindowFocus: false,
    },
  },
})

export const setupQuery = queryOptions({ queryKey: ['setup'], queryFn: house.setup })

/** Null when nobody is signed in: that is an answer, not an error. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => {
    try {
      const me = await house.me()
      rememberCsrf(me.csrf)
      return me
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null
      throw error
    }
  },
})

export const listQuery = (view: View, search: string) =>
  infiniteQueryOptions({
    queryKey: ['conversations', view, search],
    queryFn: ({ pageParam }) =>
      house.conversations({ view, search: search || undefined, after: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    // While a search runs the rows before it stay; another list never shows the rows of this one.
    placeholderData: (before, asked) => (asked?.queryKey[1] === view ? before : undefined),
  })

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: async () => (await house.conversations({ view: 'mine', limit: 1 })).counts,
})

export const conversationQuery = (id: string) =>
  queryOptions({ queryKey: ['conversation', id], queryFn: () => house.conversation(id) })

/** What I was told; the live stream keeps it up to date. */
export const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: house.notices })

/** Which open questions ask the same; the live stream says when one came or went. */
export const clustersQuery = queryOptions({
  queryKey: ['steer-clusters'],
  queryFn: house.steerClusters,
})

export const macrosQuery = queryOptions({
  queryKey: ['macros'],
  staleTime: 600_000,
  queryFn: async () => (await house.macros()).items,
})

export const agentsQuery = queryOptions({ queryKey: ['agents'], queryFn: house.agents })

/**
 * What is offered to me, and how I stand with routing. The stream says when it changed; a slow look is the
 * safety net, and a sign of life of a desk in the background.
 */
export const offersQuery = queryOptions({
  queryKey: ['offers'],
  queryFn: house.offers,
  staleTime: 5_000,
  refetchInterval: 20_000,
  refetchIntervalInBackground: true,
})
