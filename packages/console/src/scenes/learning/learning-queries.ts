import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { type ItemDecision, learning, type MattersAsked } from '../../api/learning.ts'
import { cache } from '../../api/queries.ts'
import { toast } from '../../design/toast.tsx'
import { refreshKnowledge } from '../knowledge/knowledge-queries.ts'

export const learningQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['learning', weeks],
    queryFn: () => learning.view(weeks),
    placeholderData: keepPreviousData,
    staleTime: 20_000,
    // Weeks grow by the hour, not by the second.
    refetchInterval: 60_000,
  })

export const mattersQuery = (asked: MattersAsked) =>
  queryOptions({
    queryKey: ['learning', 'matters', asked],
    queryFn: () => learning.matters(asked),
    placeholderData: keepPreviousData,
  })

function refresh(): void {
  void cache.invalidateQueries({ queryKey: ['learning'] })
  refreshKnowledge()
}

const decided: Record<ItemDecision['decision'], string> = {
  restored: 'Back in use. The assistant answers from it again.',
  kept_out: 'Out of use. The assistant does not answer from it any more.',
  looked_at: 'Kept in use. It begins anew from here.',
}

/** Whether it went through; if not, why stands in a toast. */
async function tried(act: () => Promise<unknown>, word: string): Promise<boolean> {
  try {
    await act()
    toast(word)
    return true
  } catch (error) {
    const { message, next } = toProblem(error)
    toast(`${message} ${next}`, { wrong: true })
    return false
  } finally {
    refresh()
  }
}

export const decideItem = (review: string, body: ItemDecision) =>
  tried(() => learning.decide(review, body), decided[body.decision])

export const retireItem = (article: string) =>
  tried(() => house.retireArticle(article), decided.kept_out)
