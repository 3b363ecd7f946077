import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { NamedBoxes } from './named-boxes.tsx'
import { doing, refreshReviews, reviewersQuery } from './review-queries.ts'
import { useWhosePart, WhosePart } from './whose-part.tsx'

/** One conversation, whose part in it, and at least two people who review it blindly. */
export function NewCalibrationDialog({ onClose }: { onClose: () => void }) {
  const whose = useWhosePart()
  const { conversation, subject } = whose
  const [reviewers, setReviewers] = useState<string[]>([])
  const people = useQuery(reviewersQuery).data?.items ?? []
  const named = reviewers.filter((each) => each !== subject)
  const start = async () => {
    if (!subject) return
    const body = { conversation, subject, reviewers: named }
    const done = await doing(() => reviews.calibrate(body), 'Everybody named was told.')
    refreshReviews()
    if (done) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Start a calibration"
      says="Nobody sees what the others or the checks say before all have spoken."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <WhosePart whose={whose} />
        <NamedBoxes
          label="Who reviews it, two at least"
          named={people.filter(({ id }) => id !== subject)}
          chosen={reviewers}
          onChange={setReviewers}
        />
        <Button
          type="submit"
          look="primary"
          className="self-end"
          disabled={!subject || named.length < 2}
        >
          Start
        </Button>
      </form>
    </Dialog>
  )
}
