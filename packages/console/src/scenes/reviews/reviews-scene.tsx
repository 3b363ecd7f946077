import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isAtLeast, useMe } from '../use-me.ts'
import { CalibrationPart } from './calibration-part.tsx'
import { CalibrationPlace } from './calibration-place.tsx'
import { NotesPart } from './notes-part.tsx'
import { ResultsPart } from './results-part.tsx'
import { AboutMe, DoneReviews, Queue } from './review-lists.tsx'
import { ReviewPlace } from './review-place.tsx'
import { reviewsQuery } from './review-queries.ts'
import { SamplePart } from './sample-part.tsx'
import { ScorecardPart } from './scorecard-part.tsx'

type Part = {
  name: string
  word: string
  for: 'reviewers' | 'supervisors' | 'everybody'
  page: () => ReactNode
}

const parts: Part[] = [
  { name: 'queue', word: 'To review', for: 'reviewers', page: () => <Queue /> },
  { name: 'about-me', word: 'About me', for: 'everybody', page: () => <AboutMe /> },
  { name: 'done', word: 'Done', for: 'reviewers', page: () => <DoneReviews /> },
  { name: 'results', word: 'Results', for: 'everybody', page: () => <ResultsPart /> },
  { name: 'notes', word: 'Coaching notes', for: 'everybody', page: () => <NotesPart /> },
  {
    name: 'calibration',
    word: 'Calibration',
    for: 'supervisors',
    page: () => <CalibrationPart />,
  },
  { name: 'scorecard', word: 'Scorecard', for: 'everybody', page: () => <ScorecardPart /> },
  { name: 'sample', word: 'What is drawn', for: 'supervisors', page: () => <SamplePart /> },
]

/** Looking at conversations afterwards: what waits, what was said, how far reviewers agree, and by what they judge. */
export function ReviewsScene() {
  const isSupervisor = isAtLeast(useMe(), 'supervisor')
  const { part, review } = useParams({ strict: false })
  const { data } = useQuery(reviewsQuery('queue'))
  const mayReview = isSupervisor || data?.mayReview === true
  const open = parts.filter(({ for: whom }) =>
    whom === 'supervisors' ? isSupervisor : whom === 'everybody' || mayReview,
  )
  const shown = open.find(({ name }) => name === part) ?? open[0]
  const counts: Record<string, number | undefined> = {
    queue: data && data.counts.queue + data.counts.mine,
    'about-me': data?.counts.aboutMe,
  }
  return (
    <div className="flex min-w-0 flex-1 max-two:flex-col">
      <nav
        aria-label="Reviews"
        className="flex w-48 shrink-0 flex-col gap-0.5 border-r px-3 py-4 max-two:w-full max-two:flex-row max-two:overflow-x-auto max-two:border-r-0 max-two:border-b max-two:py-2"
      >
        <p className="px-2 pb-2 text-lg font-semibold max-two:hidden">Reviews</p>
        {open.map(({ name, word }) => (
          <PartLink
            key={name}
            {...{ name, word, count: counts[name], isHere: name === shown?.name }}
          />
        ))}
      </nav>
      <div className="relative flex min-w-0 flex-1 flex-col">
        {review && shown?.name === 'calibration' ? (
          <CalibrationPlace key={review} id={review} />
        ) : review ? (
          <ReviewPlace key={review} id={review} from={shown?.name ?? 'queue'} />
        ) : (
          shown?.page()
        )}
      </div>
    </div>
  )
}

type PartLinkProps = { name: string; word: string; count: number | undefined; isHere: boolean }

function PartLink({ name, word, count, isHere }: PartLinkProps) {
  return (
    <Link
      to="/reviews/{-$part}/{-$review}"
      params={{ part: name, review: undefined }}
      aria-current={isHere ? 'page' : undefined}
      className="flex h-8 shrink-0 items-center gap-2 rounded-md px-2 text-ink-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      <span className="flex-1 whitespace-nowrap">{word}</span>
      {count ? (
        <span className="min-w-4.5 rounded-full bg-waiting-soft px-1 text-center text-[10px] leading-4.5 font-semibold text-waiting tabular">
          {count}
          <span className="sr-only"> waiting</span>
        </span>
      ) : null}
    </Link>
  )
}
