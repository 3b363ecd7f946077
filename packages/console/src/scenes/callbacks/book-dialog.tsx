import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { agentsQuery, cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { CallbackWay } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input, Select } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import { toast } from '../../design/toast.tsx'
import { usePaused } from '../../live/use-paused.ts'
import { ProblemLine } from '../../parts/problem-line.tsx'
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
  const { data: team } = useQuery(agentsQuery)
  const put = (next: Partial<Wanted>) => setWanted({ ...wanted, ...next })
  const book = useMutation({
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
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    book.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Book a callback"
      says="The customer is told when somebody comes back."
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
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
            <Select
              id={id}
              value={wanted.agent}
              onChange={(event) => put({ agent: event.target.value })}
            >
              <option value="">whoever is free then</option>
              {team?.items
                .filter(({ active }) => active)
                .map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.name}
                  </option>
                ))}
            </Select>
          )}
        </Field>
        <Segments label="How" value={wanted.way} options={ways} onChange={(way) => put({ way })} />
        {wanted.way !== 'here' && (
          <Field label={addressWords[wanted.way]}>
            {(id) => (
              <Input
                id={id}
                type={wanted.way === 'email' ? 'email' : 'tel'}
                required
                value={wanted.address}
                onChange={(event) => put({ address: event.target.value })}
              />
            )}
          </Field>
        )}
        <ProblemLine problem={book.error && toProblem(book.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Not now</Button>
          <Button
            type="submit"
            look="primary"
            disabled={book.isPending || wanted.conversation === '' || wanted.slot === ''}
          >
            Book it
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type ConversationFieldProps = { value: string; onChange: (id: string) => void }

function ConversationField({ value, onChange }: ConversationFieldProps) {
  const [search, setSearch] = useState('')
  const asked = usePaused(search.trim(), 150)
  const { data } = useQuery({
    queryKey: ['palette', 'conversations', asked],
    queryFn: () => house.conversations({ view: 'all', search: asked, limit: 6 }),
    placeholderData: keepPreviousData,
  })
  return (
    <Field label="Customer">
      {(id) => (
        <>
          <Input
            id={id}
            placeholder="Search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Select
            aria-label="Conversation"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">choose a conversation</option>
            {data?.items.map((row) => (
              <option key={row.id} value={row.id}>
                {row.customer.name}: {row.lastLine.slice(0, 60)}
              </option>
            ))}
          </Select>
        </>
      )}
    </Field>
  )
}
