import { queryOptions } from '@tanstack/react-query'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { teaching } from '../../api/teaching.ts'

export type Origin = 'written' | 'taught' | 'all'

export const articlesQuery = (search: string, origin: Origin) =>
  queryOptions({
    queryKey: ['articles', search, origin],
    queryFn: () =>
      house.articles({ search: search || undefined, ...(origin !== 'all' && { origin }) }),
    placeholderData: (before) => before,
  })
export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['articles', id], queryFn: () => house.article(id) })
export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: ['articles', id, 'versions'], queryFn: () => house.articleVersions(id) })
export const suggestionsQuery = queryOptions({
  queryKey: ['suggestions'],
  queryFn: house.suggestions,
})

export const guidanceReviewsQuery = queryOptions({
  queryKey: ['guidance-reviews'],
  queryFn: house.guidanceReviews,
})

export const attentionQuery = queryOptions({
  queryKey: ['articles', 'attention'],
  queryFn: teaching.attention,
})

export const observationsQuery = (suggestion: string) =>
  queryOptions({
    queryKey: ['suggestions', suggestion, 'observations'],
    queryFn: () => teaching.observations(suggestion),
  })

export function refreshKnowledge(): void {
  void cache.invalidateQueries({ queryKey: ['articles'] })
  void cache.invalidateQueries({ queryKey: ['suggestions'] })
  void cache.invalidateQueries({ queryKey: ['guidance-reviews'] })
}
