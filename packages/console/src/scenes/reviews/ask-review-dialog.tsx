import { useNavigate } from '@tanstack/react-router'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { doing, keepReview } from './review-queries.ts'
import { useWhosePart, WhosePart } from './whose-part.tsx'

/** A look at a conversation that was not drawn. */
export function AskReviewDialog({ onClose }: { onClose: () => void }) {
  const whose = useWhosePart()
  const { conversation, subject } = whose
  const navigate = useNavigate()
  const ask = async () => {
    if (!subject) return
    await doing(async () => {
      const detail = await reviews.ask({ conversation, subject })
      keepReview(detail)
      const params = { part: 'queue', review: detail.row.id }
      await navigate({ to: '/reviews/{-$part}/{-$review}', params })
      onClose()
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Review a conversation"
      says="One that was not drawn. It says nothing about how all of them are, and counts apart."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <WhosePart whose={whose} />
        <Button type="submit" look="primary" className="self-end" disabled={!subject}>
          Open the review
        </Button>
      </form>
    </Dialog>
  )
}
