import type { ReviewDetail } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Thread } from '../../parts/thread.tsx'
import { Loaded } from '../loading.tsx'
import { NoteMark } from './note-mark.tsx'
import { ReviewHeader } from './review-header.tsx'
import { reviewQuery } from './review-queries.ts'
import { ScoreSide } from './score-side.tsx'

/** One review: what was said on the left, what is thought of it on the right. */
export function ReviewPlace({ id, from }: { id: string; from: string }) {
  return (
    <Loaded query={useQuery(reviewQuery(id))}>
      {(detail) => (
        <Review key={`${detail.row.id} ${detail.row.state}`} detail={detail} from={from} />
      )}
    </Loaded>
  )
}

function Review({ detail, from }: { detail: ReviewDetail; from: string }) {
  const [marked, setMarked] = useState<number[]>([])
  const mayNote = detail.mayDo.includes('finish') && !detail.row.isCalibration
  const toggle = (number: number) =>
    setMarked((known) =>
      known.includes(number)
        ? known.filter((each) => each !== number)
        : [...known, number].sort((one, other) => one - other),
    )
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ReviewHeader detail={detail} from={from} />
      <div className="flex min-h-0 flex-1 max-three:flex-col max-three:overflow-y-auto">
        <section
          aria-label="What was said"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also with nothing to press in it
          tabIndex={0}
          className="inset-focus scroll-quiet min-w-0 flex-1 overflow-y-auto px-6 pb-8 max-three:flex-none max-two:px-3"
        >
          <div className="mx-auto max-w-160">
            <Thread
              items={detail.timeline}
              actionsOn={({ number }) => (
                <NoteMark
                  number={number}
                  isMarked={marked.includes(number)}
                  onToggle={mayNote ? () => toggle(number) : null}
                />
              )}
            />
          </div>
        </section>
        <ScoreSide detail={detail} marked={marked} from={from} />
      </div>
    </div>
  )
}
