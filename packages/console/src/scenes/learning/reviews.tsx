import type { ItemReview } from '@baton/contract'
import { classNames } from '../../design/class-names.ts'
import { momentOf } from '../../parts/time.ts'
import { Rows, Section } from '../page.tsx'
import { ReviewCard } from './review-card.tsx'

/** Learned items that did harm or may, until somebody has decided; then what was decided, folded away. */
export function Reviews({ reviews }: { reviews: ItemReview[] }) {
  const open = reviews.filter(({ decidedAt }) => decidedAt === null)
  const decided = reviews.filter(({ decidedAt }) => decidedAt !== null)
  if (reviews.length === 0) return null
  return (
    <Section
      title="To decide"
      says={
        open.length > 0
          ? 'Answers from these were called wrong. What did harm is out of use already.'
          : 'Nothing waits for a decision.'
      }
    >
      {open.length > 0 && (
        <div
          className={classNames('grid items-start gap-3', open.length > 1 && 'three:grid-cols-2')}
        >
          {open.map((review) => (
            <ReviewCard key={review.id} review={review} />
          ))}
        </div>
      )}
      {decided.length > 0 && <Decided reviews={decided} />}
    </Section>
  )
}

const decisionWords: Record<NonNullable<ItemReview['decision']>, string> = {
  restored: 'put back into use',
  kept_out: 'left out of use',
  looked_at: 'kept in use',
}

function Decided({ reviews }: { reviews: ItemReview[] }) {
  return (
    <details className="text-ink-soft">
      <summary className="w-fit cursor-pointer rounded-sm">
        Decided before ({reviews.length})
      </summary>
      <div className="pt-2">
        <Rows>
          {reviews.map(({ id, title, decision, decidedWhy, decidedAt }) => (
            <li key={id} className="flex flex-wrap gap-x-3 px-3 py-2">
              <span className="font-medium text-ink">{title}</span>
              <span>
                {decision && decisionWords[decision]}
                {decidedWhy && `: ${decidedWhy}`}
              </span>
              <span className="text-sm text-ink-faint">{decidedAt && momentOf(decidedAt)}</span>
            </li>
          ))}
        </Rows>
      </div>
    </details>
  )
}
