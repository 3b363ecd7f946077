import type { ItemReview, LearnedItem } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { StateBadge, taughtWords } from './item-line.tsx'
import { stateOf } from './item-state.ts'
import { retireItem } from './learning-queries.ts'
import { Matters } from './matters.tsx'
import { Deciding } from './review-card.tsx'

type ItemDialogProps = {
  article: string
  item: LearnedItem | undefined
  review: ItemReview | undefined
  onClose: () => void
}

/** A learned item with what speaks against it, what can be done, and the conversations it stood in. */
export function ItemDialog({ article, item, review, onClose }: ItemDialogProps) {
  const state = item && stateOf(item, review)
  return (
    <Dialog
      open
      onClose={onClose}
      title={item?.title ?? review?.title ?? 'A learned item'}
      {...(item && { says: `Taught ${taughtWords(item)}.` })}
      wide
    >
      <div className="flex flex-col gap-4">
        {state && (
          <p className="flex flex-wrap items-center gap-2 text-ink-soft">
            <StateBadge state={state} /> {state.why}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {review && review.decidedAt === null ? (
            <Deciding review={review} />
          ) : (
            item?.status === 'published' && <Retire article={article} />
          )}
          <Link
            to="/knowledge/{-$article}"
            params={{ article }}
            className="flex h-7 items-center rounded-md px-2 text-sm text-ink-soft hover:bg-hover hover:text-ink"
          >
            Open the article
          </Link>
        </div>
        <Matters asked={{ article }} />
      </div>
    </Dialog>
  )
}

function Retire({ article }: { article: string }) {
  const [isBusy, setBusy] = useState(false)
  if (!isAtLeast(useMe(), 'supervisor')) return null
  return (
    <Button
      small
      look="danger"
      disabled={isBusy}
      onClick={async () => {
        setBusy(true)
        await retireItem(article)
        setBusy(false)
      }}
    >
      Take out of use
    </Button>
  )
}
