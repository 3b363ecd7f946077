import { useState } from 'react'
import type { OfferItem } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input } from '../../design/field.tsx'

const usual = ['Not my subject', 'Somebody else knows this customer', 'My hands are full']

type DeclineDialogProps = {
  offer: OfferItem
  onClose: () => void
  onDecline: (why: string) => void
}

/** No to an offer. The reason is optional: Enter alone declines. */
export function DeclineDialog({ offer, onClose, onDecline }: DeclineDialogProps) {
  const [why, setWhy] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Decline ${offer.customer.name}`}
      says="Somebody else is asked at once. You are asked again only when nobody else can."
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          onDecline(why.trim())
        }}
      >
        <Field label="Why (optional)" help="Left as a note for whoever is asked next.">
          {(id) => (
            <Input
              id={id}
              value={why}
              maxLength={200}
              list="decline-reasons"
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </Field>
        <datalist id="decline-reasons">
          {usual.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep it</Button>
          <Button type="submit" look="primary">
            Decline
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
