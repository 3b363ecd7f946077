import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { agentsQuery } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input, Select } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Section } from '../page.tsx'

const instantOf = (local: string) => (local ? new Date(local).toISOString() : '')

/** Somebody stands in for somebody: from one time to another, above the rota. */
export function OverrideForm({ onDone }: { onDone: () => void }) {
  const { data } = useQuery(agentsQuery)
  const [wanted, setWanted] = useState({ agent: '', from: '', to: '' })
  const put = (next: Partial<typeof wanted>) => setWanted({ ...wanted, ...next })
  const add = useMutation({
    mutationFn: () =>
      reaching.changeOnCall({
        do: 'override',
        agent: wanted.agent,
        from: instantOf(wanted.from),
        to: instantOf(wanted.to),
      }),
    onSuccess: () => {
      toast('They are on call then.')
      setWanted({ agent: '', from: '', to: '' })
    },
    onSettled: onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <Section
      title="Stand in"
      says="Above the rota, in the time of this computer. It publishes a version of the service plan."
    >
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3 rounded-lg border p-4">
        <Field label="Who">
          {(id) => (
            <Select
              id={id}
              required
              className="w-48!"
              value={wanted.agent}
              onChange={(event) => put({ agent: event.target.value })}
            >
              <option value="">choose</option>
              {data?.items
                .filter(({ active }) => active)
                .map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.name}
                  </option>
                ))}
            </Select>
          )}
        </Field>
        {(['from', 'to'] as const).map((side) => (
          <Field key={side} label={side === 'from' ? 'From' : 'To'}>
            {(id) => (
              <Input
                id={id}
                type="datetime-local"
                required
                className="w-48!"
                min={side === 'to' ? wanted.from : undefined}
                value={wanted[side]}
                onChange={(event) => put({ [side]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Button type="submit" disabled={add.isPending}>
          Put on call
        </Button>
        <ProblemLine problem={add.error && toProblem(add.error)} />
      </form>
    </Section>
  )
}
