import type { CheckResultView, CriterionView, ResultView } from '@baton/contract'
import { useState } from 'react'
import { CriterionCard } from '../../parts/criterion-card.tsx'
import { PointsCourse } from '../../parts/points-course.tsx'
import { Shelf } from './shelf.tsx'

const criterion: CriterionView = {
  ...{ id: 'kind', name: 'Kind, and fit for the moment', weight: 2, scale: 'three' },
  says: 'Upset customers were heard first; nobody was lectured.',
  ...{ appliesTo: ['assistant', 'agent'], critical: false, check: 'tone' },
}
const critical: CriterionView = {
  ...{ ...criterion, id: 'grounded', name: 'Rests on sources', weight: 3, scale: 'yes_no' },
  ...{ says: 'Nothing was stated that nobody had said.', critical: true, check: 'grounded' },
}
const failed: CheckResultView = {
  ...{ check: 'tone', verdict: 'failed', says: 'Message 4 shouts.', messages: [4] },
}
const week = (day: string, mean: number, n: number): ResultView['weeks'][number] => ({
  week: day,
  points: { n, mean, low: n > 1 ? mean - 40 / n : null, high: n > 1 ? mean + 20 / n : null },
})
const weeks = [
  week('2026-10-26', 71, 4),
  week('2026-11-02', 78, 6),
  week('2026-11-16', 64, 1),
  week('2026-11-23', 88, 9),
]
const nothing = () => undefined
const still = { onRate: nothing, onWhy: nothing, onHere: nothing, onShow: nothing }

export function GalleryReviews() {
  const [value, setValue] = useState<number | null | undefined>(2)
  const [why, setWhy] = useState('')
  const hand = { ...still, onRate: setValue, onWhy: setWhy, mayRate: true, isHere: true }
  return (
    <Shelf title="Reviews">
      <ol className="flex w-112 flex-col divide-y rounded-lg border">
        <CriterionCard
          {...{ ...hand, criterion, result: failed, given: { value, why }, needsWhy: value !== 0 }}
        />
        <CriterionCard
          {...{ ...still, criterion: critical, result: undefined, needsWhy: false, isHere: false }}
          {...{ mayRate: false, given: { value: 0, why: 'The article is about another shop.' } }}
        />
      </ol>
      <PointsCourse weeks={weeks} passMark={80} colour="assistant" />
      <PointsCourse weeks={weeks.slice(2, 3)} passMark={80} colour="human" />
    </Shelf>
  )
}
