import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { CallbackWay } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { AgentSelect } from '../agent-select.tsx'
import { ConversationField } from './conversation-field.tsx'
import { SlotSelect } from './slot-select.tsx'

const ways = [
  { value: 'here', word: 'Here' },
  { value: 'phone', word: 'Telephone' },
  { value: 'email', word: 'E-mail' },
] as const
const addressWords = { here: '', phone: 'Telephone number', email: 'E-mail address' }

type Wanted = {
  conversation: string
  slot: string
  agent: string
  way: CallbackWay
  address: string
}

function useBooking(wanted: Wanted, onDone: () => void) {
  return useMutation({
    mutationFn: () =>
      reaching.bookCallback(wanted.conversation, {
        slot: wanted.slot || null,
        agent: wanted.agent || null,
        way: wanted.way,
        address: wanted.way === 'here' ? null : wanted.address.trim(),
      }),
    onSuccess: () => {
      toast('Booked. The customer was told.')
      void cache.invalidateQueries({ queryKey: ['callbacks'] })
      onDone()
    },
  })
}

/** A callback by hand, for one of the conversations there are. The customer is told by the house. */
export function BookDialog({
  onClose,
  conversation = '',
}: {
  onClose: () => void
  conversation?: string
}) {
  const [wanted, setWanted] = useState<Wanted>({
    ...{ conversation, slot: '', agent: '', way: 'here', address: '' },
  })
  const put = (next: Partial<Wanted>) => setWanted({ ...wanted, ...next })
  const book = useBooking(wanted, onClose)
  const isWhole = wanted.conversation !== '' && wanted.slot !== ''
  return (
    <Dialog
      open
      onClose={onClose}
      title="Book a callback"
      says="The customer is told when somebody comes back."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          book.mutate()
        }}
        className="flex flex-col gap-3"
      >
        {conversation === '' && (
          <ConversationField
            value={wanted.conversation}
            onChange={(id) => put({ conversation: id })}
          />
        )}
        <Field label="When">
          {(id) => (
            <SlotSelect
              id={id}
              team={null}
              value={wanted.slot}
              onChange={(slot) => put({ slot })}
            />
          )}
        </Field>
        <Field label="Who">
          {(id) => (
            <AgentSelect
              id={id}
              none="whoever is free then"
              value={wanted.agent}
              onChange={(agent) => put({ agent })}
            />
          )}
        </Field>
        <WayFields wanted={wanted} onChange={put} />
        <ProblemLine problem={book.error && toProblem(book.error)} />
        <Buttons may={isWhole && !book.isPending} onClose={onClose} />
      </form>
    </Dialog>
  )
}

type WayFieldsProps = { wanted: Wanted; onChange: (next: Partial<Wanted>) => void }

function WayFields({ wanted, onChange }: WayFieldsProps) {
  return (
    <>
      <Segments
        label="How"
        value={wanted.way}
        options={ways}
        onChange={(way) => onChange({ way })}
      />
      {wanted.way !== 'here' && (
        <Field label={addressWords[wanted.way]}>
          {(id) => (
            <Input
              id={id}
              type={wanted.way === 'email' ? 'email' : 'tel'}
              required
              value={wanted.address}
              onChange={(event) => onChange({ address: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}

function Buttons({ may, onClose }: { may: boolean; onClose: () => void }) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onClose}>Not now</Button>
      <Button type="submit" look="primary" disabled={!may}>
        Book it
      </Button>
    </div>
  )
}
