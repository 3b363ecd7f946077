import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { RoutingFields, RoutingPerson } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Loaded } from '../loading.tsx'
import { RoutingFieldsForm } from './routing-fields.tsx'
import { ShiftFields } from './shift-fields.tsx'

type RoutingDialogProps = { agent: { id: string; name: string }; onClose: () => void }

const peopleQuery = { queryKey: ['routing-people'], queryFn: reaching.people }

/** What a person is asked for: what they know, for whom, how much at once, and when. */
export function RoutingDialog({ agent, onClose }: RoutingDialogProps) {
  const query = useQuery(peopleQuery)
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`What ${agent.name} is asked for`}
      says="It counts from the next decision on; what they hold stays with them."
    >
      <Loaded query={query}>
        {({ items }) => {
          const person = items.find(({ id }) => id === agent.id)
          return person ? (
            <RoutingForm person={person} people={items} onClose={onClose} />
          ) : (
            <p className="text-ink-soft">{agent.name} is not known to routing.</p>
          )
        }}
      </Loaded>
    </Dialog>
  )
}

type RoutingFormProps = { person: RoutingPerson; people: RoutingPerson[]; onClose: () => void }

function RoutingForm({ person, people, onClose }: RoutingFormProps) {
  const [fields, setFields] = useState<RoutingFields>(person.routing)
  const save = useMutation({
    mutationFn: () => reaching.changeRouting(person.id, changedOf(person.routing, fields)),
    onSuccess: () => {
      for (const part of ['routing-people', 'agents', 'board'])
        void cache.invalidateQueries({ queryKey: [part] })
      onClose()
    },
  })
  const put = (next: Partial<RoutingFields>) => setFields({ ...fields, ...next })
  return (
    <div className="flex flex-col gap-5">
      <RoutingFieldsForm fields={fields} people={people} onChange={put} />
      <ShiftFields fields={fields} name={person.name} onChange={put} />
      <ProblemLine problem={save.error && toProblem(save.error)} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Leave it</Button>
        <Button look="primary" disabled={save.isPending} onClick={() => save.mutate()}>
          Save
        </Button>
      </div>
    </div>
  )
}

/** Only what was changed is sent, so that two people who edit different things do not undo each other. */
function changedOf(before: RoutingFields, after: RoutingFields): Partial<RoutingFields> {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(before[key as keyof RoutingFields]) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed)
}
