import { queryOptions } from '@tanstack/react-query'
import { reaching } from '../../api/reaching.ts'

export const planQuery = queryOptions({ queryKey: ['service-plan'], queryFn: reaching.plan })

export const planVersionQuery = (version: number) =>
  queryOptions({
    queryKey: ['service-plan', 'version', version],
    queryFn: () => reaching.planVersion(version),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const holidayFeedsQuery = queryOptions({
  queryKey: ['service-plan', 'holidays'],
  queryFn: reaching.holidayFeeds,
})
