import type { ReviewDetail, ReviewRow } from '@baton/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, ArrowUpRight } from 'lucide-react'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { ChannelIcon, channelWord } from '../../parts/channel-icon.tsx'
import { whyHere } from '../../parts/review-words.ts'
import { doing, keepReview } from './review-queries.ts'

/** Whose conversation with whom, why it is here, and taking it or putting it back. */
export function ReviewHeader({ detail, from }: { detail: ReviewDetail; from: string }) {
  const { row, mayDo } = detail
  const navigate = useNavigate()
  const take = () => void doing(async () => keepReview(await reviews.claim(row.id)))
  const putBack = () =>
    void doing(async () => {
      keepReview(await reviews.release(row.id))
      await navigate({ to: '/reviews/{-$part}/{-$review}', params: { part: from } })
    }, 'Put back. Somebody else may take it.')
  useShortcut('takeOver', mayDo.includes('claim') ? take : null)
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-3 border-b px-5 py-2 max-two:px-3">
      <Link
        to="/reviews/{-$part}/{-$review}"
        params={{ part: from, review: undefined }}
        aria-label="Back to the list"
        className="flex size-8 items-center justify-center rounded-md hover:bg-hover"
      >
        <ArrowLeft size={16} />
      </Link>
      <Title row={row} />
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: row.conversation }}
        className="flex items-center gap-1 rounded-md px-2 py-1 text-ink-soft hover:bg-hover hover:text-ink max-two:hidden"
      >
        Open the conversation <ArrowUpRight size={13} aria-hidden="true" />
      </Link>
      {mayDo.includes('release') && (
        <Button look="quiet" onClick={putBack}>
          Put back
        </Button>
      )}
      {mayDo.includes('claim') && (
        <Button
          look="primary"
          keys={shortcuts.takeOver.keys}
          hint="Take this review"
          onClick={take}
        >
          Take this review
        </Button>
      )}
    </header>
  )
}

const Title = ({ row }: { row: ReviewRow }) => (
  <div className="min-w-0 flex-1">
    <h1 className="truncate text-lg leading-5.5 font-semibold">
      {row.subjectName} with {row.customer}
    </h1>
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-soft">
      <ChannelIcon kind={row.channel} size={12} />
      {channelWord(row.channel)}
      {whyHere(row).map((word) => (
        <span key={word}>· {word}</span>
      ))}
      {row.reviewerName && (
        <span>
          · {row.state === 'done' ? 'reviewed' : 'taken'} by {row.reviewerName}
        </span>
      )}
    </p>
  </div>
)
