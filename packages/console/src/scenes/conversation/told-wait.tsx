import { useQuery } from '@tanstack/react-query'
import { useNow } from '../../live/now.ts'
import { rangeWords } from '../../parts/duration.ts'
import { clockOf } from '../../parts/time.ts'
import { promisesQuery } from './reach-queries.ts'

/** What this customer was told last about their wait: range, place, and until when it holds. */
export function ToldWait({ conversation }: { conversation: string }) {
  const now = useNow()
  const { data } = useQuery(promisesQuery(conversation))
  const last = [...(data?.items ?? [])]
    .sort((left, right) => left.madeAt.localeCompare(right.madeAt))
    .at(-1)
  if (!last || last.outcome !== null) return null
  const until = Date.parse(last.madeAt) + last.highSeconds * 1_000
  const range = rangeWords(last.lowSeconds, last.highSeconds)
  const place = last.place === null ? '' : ` Number ${last.place} in line then.`
  return (
    <span
      title={`What the customer was told about the wait.${place}`}
      className={until < now ? 'text-urgent' : 'text-ink-faint'}
    >
      told {range}, {until < now ? 'missed' : 'until'} {clockOf(new Date(until).toISOString())}
    </span>
  )
}
