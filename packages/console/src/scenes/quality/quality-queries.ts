import type { AnswerAudit, QualityView } from '@baton/contract'
import { queryOptions } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { AuditVerdictBody, QualitySettings } from '../../api/types.ts'
import { toast } from '../../design/toast.tsx'

const often = { staleTime: 5_000, refetchInterval: 30_000 }

export const qualityQuery = queryOptions({
  queryKey: ['quality'],
  queryFn: house.quality,
  ...often,
})
export const answerAuditsQuery = queryOptions({
  queryKey: ['answer-audits'],
  queryFn: house.answerAudits,
  ...often,
})

function say(error: unknown): void {
  const { message, next } = toProblem(error)
  toast(`${message} ${next}`, { wrong: true })
}

/** The answer leaves the list at once; should the house refuse, it comes back with the reason. */
export async function settle({ id }: AnswerAudit, body: AuditVerdictBody): Promise<void> {
  await cache.cancelQueries(answerAuditsQuery)
  cache.setQueryData(answerAuditsQuery.queryKey, (known) =>
    known ? { items: known.items.filter((it) => it.id !== id) } : known,
  )
  try {
    await house.settleAnswerAudit(id, body)
  } catch (error) {
    say(error)
    void cache.invalidateQueries(answerAuditsQuery)
  }
  void cache.invalidateQueries(qualityQuery)
}

export async function changeSettings(settings: QualitySettings): Promise<void> {
  const before = cache.getQueryData(qualityQuery.queryKey)
  cache.setQueryData(qualityQuery.queryKey, (known?: QualityView) =>
    known ? { ...known, settings } : known,
  )
  try {
    await house.changeQuality(settings)
    toast('Saved. It counts from the next answer on.')
  } catch (error) {
    cache.setQueryData(qualityQuery.queryKey, before)
    say(error)
  }
  void cache.invalidateQueries(qualityQuery)
}
