import type { ConversationRow } from '@baton/contract'
import { Clock } from 'lucide-react'
import { classNames } from '../design/class-names.ts'
import { useNow } from '../live/now.ts'
import { countdownWords, shortMomentOf, spanWords } from './time.ts'

const soonMilliseconds = 5 * 60_000

type WaitClockProps = {
  row: Pick<ConversationRow, 'waitingSince' | 'unansweredSince' | 'waitEndsAt' | 'lastAt'>
}

/** How long the customer has waited; a countdown instead once the promise is near; the time of day when nobody waits. */
export function WaitClock({ row }: WaitClockProps) {
  const now = useNow()
  const since = row.waitingSince ?? row.unansweredSince
  if (!since)
    return <time className="shrink-0 text-sm text-ink-faint">{shortMomentOf(row.lastAt, now)}</time>
  const left = row.waitEndsAt ? Date.parse(row.waitEndsAt) - now : null
  const near = left !== null && left < soonMilliseconds
  return (
    <time
      title={near ? 'Until the wait runs out' : 'Waiting since'}
      className={classNames(
        'flex shrink-0 items-center gap-1 text-sm font-medium',
        near && left < 60_000 ? 'text-urgent' : 'text-waiting',
      )}
    >
      <Clock size={11} aria-hidden="true" />
      {near ? leftWords(left) : spanWords(now - Date.parse(since))}
    </time>
  )
}

const leftWords = (left: number) => (left < 1_000 ? 'due now' : `${countdownWords(left)} left`)
