import type { ReviewDetail } from '@baton/contract'
import { Button } from '../../design/button.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import { pointsWord } from '../../parts/review-words.ts'
import type { useRating } from './use-rating.ts'

type FinishBarProps = {
  detail: ReviewDetail
  rating: ReturnType<typeof useRating>
  onFinish: () => void
}

/** The points as they stand, what is missing, and the end of it. */
export function FinishBar({ detail, rating, onFinish }: FinishBarProps) {
  const { row, scorecard } = detail
  const { score, problems, mayRate, criteria, goTo } = rating
  const isOver = row.state === 'done'
  const isBlindDone = isOver && row.points === null && row.isCalibration
  const points = isOver ? row.points : score.points
  const passed = isOver ? row.passed === true : score.passed
  if (isBlindDone) return null
  if (!isOver && !mayRate) return <NotRated taken={row.state === 'claimed'} />
  const [first] = problems
  return (
    <footer className="flex min-h-14 flex-wrap items-center gap-3 border-t bg-surface px-4 py-2">
      <p className="min-w-0 flex-1">
        <span className={`text-lg font-semibold tabular ${passed ? 'text-human' : 'text-urgent'}`}>
          {pointsWord(points)}
        </span>
        <span className="text-sm text-ink-soft">
          {' '}
          of 100, {passed ? 'passed' : 'not passed'} (from {scorecard.document.passMark} on)
        </span>
        {score.failedBy.length > 0 && (
          <span className="block text-sm text-urgent">
            Failed by {score.failedBy.map((id) => nameOf(criteria, id)).join(', ')}
          </span>
        )}
        {mayRate && first && (
          <button
            type="button"
            onClick={() => goTo(first.path)}
            className="block max-w-full truncate text-left text-sm text-ink-soft underline underline-offset-2 hover:text-ink"
          >
            {first.message}
            {problems.length > 1 && ` And ${problems.length - 1} more.`}
          </button>
        )}
      </p>
      {mayRate && (
        <Button
          look="primary"
          keys={shortcuts.finishReview.keys}
          hint="Finish the review"
          disabled={problems.length > 0}
          onClick={onFinish}
        >
          Finish
        </Button>
      )}
    </footer>
  )
}

/** What the checks have filled in is no result: nobody has looked yet. */
const NotRated = ({ taken }: { taken: boolean }) => (
  <p className="border-t px-4 py-4 text-ink-soft">
    {taken
      ? 'Somebody else is rating it. Above stands what the checks have filled in.'
      : 'Nobody has looked yet. Above stands what the checks have filled in.'}
  </p>
)

const nameOf = (criteria: readonly { id: string; name: string }[], id: string): string =>
  criteria.find((each) => each.id === id)?.name ?? id
