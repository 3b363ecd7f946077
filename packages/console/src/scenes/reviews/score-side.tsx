import type { ReviewDetail } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { cache } from '../../api/queries.ts'
import { reviews } from '../../api/reviews.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { CriterionCard } from '../../parts/criterion-card.tsx'
import { showMessage } from '../conversation/show-message.ts'
import { AnswerBox } from './answer-box.tsx'
import { FinishBar } from './finish-bar.tsx'
import { NoteFields } from './note-fields.tsx'
import { RatingKeys } from './rating-keys.tsx'
import { doing, keepReview, reviewsQuery } from './review-queries.ts'
import { SaidOfIt } from './said-of-it.tsx'
import { useRating } from './use-rating.ts'

type ScoreSideProps = { detail: ReviewDetail; marked: number[]; from: string }

/** The scorecard: every criterion with what the check found, the words at the end, and the points. */
export function ScoreSide({ detail, marked, from }: ScoreSideProps) {
  const rating = useRating(detail)
  const [summary, setSummary] = useState(detail.summary)
  const [note, setNote] = useState('')
  const navigate = useNavigate()
  const finish = () =>
    void doing(async () => {
      const notes = note.trim() === '' ? [] : [{ text: note, messages: marked }]
      keepReview(await reviews.finish(detail.row.id, { ratings: rating.ratings, summary, notes }))
      const next = await cache.fetchQuery(reviewsQuery('mine'))
      const params = { part: from, review: next.items[0]?.id }
      await navigate({ to: '/reviews/{-$part}/{-$review}', params })
    }, 'The review is kept.')
  useShortcut('finishReview', rating.mayRate && rating.problems.length === 0 ? finish : null)
  return (
    <aside
      aria-label="Scorecard"
      className="flex w-112 shrink-0 flex-col border-l max-three:w-full max-three:border-t max-three:border-l-0"
    >
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also with nothing to press in it
        tabIndex={0}
        aria-label="Criteria"
        className="inset-focus scroll-quiet min-h-0 flex-1 overflow-y-auto max-three:overflow-visible"
      >
        {detail.row.state === 'done' && <SaidOfIt detail={detail} />}
        {rating.mayRate && <RatingKeys />}
        <ol className="flex flex-col divide-y">
          {rating.criteria.map((criterion) => {
            const { needsWhy, ...given } = rating.givenOn(criterion)
            return (
              <CriterionCard
                key={criterion.id}
                {...{ criterion, given, needsWhy, mayRate: rating.mayRate, onShow: showMessage }}
                result={detail.results.find(({ check }) => check === criterion.check)}
                isHere={rating.mayRate && rating.here === criterion.id}
                onRate={(value) => rating.change(criterion.id, { value })}
                onWhy={(why) => rating.change(criterion.id, { why })}
                onHere={() => rating.goTo(criterion.id)}
              />
            )
          })}
        </ol>
        {rating.mayRate && (
          <NoteFields
            {...{ detail, marked, summary, note }}
            onSummary={setSummary}
            onNote={setNote}
          />
        )}
      </section>
      {detail.mayDo.includes('answer') && <AnswerBox id={detail.row.id} />}
      <FinishBar detail={detail} rating={rating} onFinish={finish} />
    </aside>
  )
}
