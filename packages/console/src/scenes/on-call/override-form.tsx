import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { reaching } from '../../api/reaching.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { AgentSelect } from '../agent-select.tsx'
import { Section } from '../page.tsx'

const instantOf = (local: string) => (local ? new Date(local).toISOString() : '')

type Wanted = { agent: string; from: string; to: string }
const nobody: Wanted = { agent: '', from: '', to: '' }

/** Somebody stands in for somebody: from one time to another, above the rota. */
export function OverrideForm({ onDone }: { onDone: () => void }) {
  const [wanted, setWanted] = useState<Wanted>(nobody)
  const put = (next: Partial<Wanted>) => setWanted({ ...wanted, ...next })
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
      setWanted(nobody)
    },
    onSettled: onDone,
  })
  return (
    <Section
      title="Stand in"
      says="Above the rota, in the time of this computer. It publishes a version of the service plan."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
        className="flex flex-wrap items-end gap-3 rounded-lg border p-4"
      >
        <Field label="Who">
          {(id) => (
            <AgentSelect
              id={id}
              required
              className="w-48!"
              none="choose"
              value={wanted.agent}
              onChange={(agent) => put({ agent })}
            />
          )}
        </Field>
        <Times wanted={wanted} onChange={put} />
        <Button type="submit" disabled={add.isPending}>
          Put on call
        </Button>
        <ProblemLine problem={add.error && toProblem(add.error)} />
      </form>
    </Section>
  )
}

type TimesProps = { wanted: Wanted; onChange: (next: Partial<Wanted>) => void }

function Times({ wanted, onChange }: TimesProps) {
  return (
    <>
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
              onChange={(event) => onChange({ [side]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </>
  )
}
