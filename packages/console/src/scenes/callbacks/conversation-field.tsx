import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { house } from '../../api/house.ts'
import { Field, Input, Select } from '../../design/field.tsx'
import { usePaused } from '../../live/use-paused.ts'

type ConversationFieldProps = { value: string; onChange: (id: string) => void }

/** One of the conversations there are, found by a few letters. */
export function ConversationField({ value, onChange }: ConversationFieldProps) {
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
