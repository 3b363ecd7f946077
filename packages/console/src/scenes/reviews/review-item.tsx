import type { ReviewRow } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { Sparkles, UserRound } from 'lucide-react'
import { useNow } from '../../live/now.ts'
import { ChannelIcon } from '../../parts/channel-icon.tsx'
import { pointsWord, whyHere } from '../../parts/review-words.ts'
import { shortMomentOf } from '../../parts/time.ts'

/** One conversation in a list of reviews: whose, with whom, why it is here, and what came out. */
export function ReviewItem({ row, part }: { row: ReviewRow; part: string }) {
  const Icon = row.subject === 'assistant' ? Sparkles : UserRound
  const colour = row.subject === 'assistant' ? 'text-assistant' : 'text-human'
  return (
    <li>
      <Link
        to="/reviews/{-$part}/{-$review}"
        params={{ part, review: row.id }}
        className="inset-focus flex items-center gap-4 px-4 py-2.5 hover:bg-hover"
      >
        <span className={`flex w-36 shrink-0 items-center gap-2 font-medium ${colour}`}>
          <Icon size={14} className="shrink-0" aria-hidden="true" />
          <span className="truncate">{row.subjectName}</span>
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-1.5">
            <ChannelIcon kind={row.channel} size={12} />
            <span className="truncate font-medium">{row.customer}</span>
            <Age at={row.doneAt ?? row.lastAt} />
          </span>
          <span className="block truncate text-ink-soft">{row.lastLine}</span>
        </span>
        <span className="flex max-w-64 flex-wrap justify-end gap-1 max-two:hidden">
          {whyHere(row).map((word) => (
            <span
              key={word}
              className="rounded-full border px-2 text-sm leading-5 whitespace-nowrap text-ink-soft"
            >
              {word}
            </span>
          ))}
        </span>
        <Outcome row={row} />
      </Link>
    </li>
  )
}

function Age({ at }: { at: string }) {
  const now = useNow()
  return <span className="text-sm whitespace-nowrap text-ink-faint">{shortMomentOf(at, now)}</span>
}

function Outcome({ row }: { row: ReviewRow }) {
  if (row.state !== 'done')
    return (
      <span className="w-20 shrink-0 text-right text-sm text-ink-faint">
        {row.failedChecks > 0 && (
          <span className="text-urgent">
            {row.failedChecks} {row.failedChecks === 1 ? 'check' : 'checks'} failed
          </span>
        )}
      </span>
    )
  if (row.passed === null)
    return <span className="w-20 shrink-0 text-right text-sm text-ink-faint">Rated</span>
  return (
    <span
      className={`w-20 shrink-0 text-right font-medium tabular ${row.passed ? 'text-human' : 'text-urgent'}`}
    >
      {pointsWord(row.points)}
      <span className="block text-sm font-normal">{row.passed ? 'passed' : 'not passed'}</span>
    </span>
  )
}
