import type { Role } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input, Select } from '../../design/field.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'

const fields = [
  { name: 'name', label: 'Name', type: 'text', help: 'Customers see it.' },
  { name: 'email', label: 'E-mail', type: 'email', help: undefined },
  {
    name: 'password',
    label: 'First password',
    type: 'password',
    help: 'At least ten characters. Hand it over in person.',
  },
] as const

export function AddPerson({ onClose }: { onClose: () => void }) {
  const [body, setBody] = useState({ name: '', email: '', password: '', role: 'agent' as Role })
  const add = useMutation({
    mutationFn: house.addAgent,
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['agents'] })
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(body)
  }
  return (
    <Dialog open onClose={onClose} title="Add a person">
      <form onSubmit={submit} className="flex flex-col gap-3">
        {fields.map((field) => (
          <Field key={field.name} label={field.label} {...(field.help && { help: field.help })}>
            {(id) => (
              <Input
                id={id}
                type={field.type}
                required
                autoComplete={field.type === 'password' ? 'new-password' : 'off'}
                minLength={field.type === 'password' ? 10 : 1}
                value={body[field.name]}
                onChange={(event) => setBody({ ...body, [field.name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label="Role">
          {(id) => (
            <Select
              id={id}
              value={body.role}
              onChange={(event) => setBody({ ...body, role: event.target.value as Role })}
            >
              <option>agent</option>
              <option>supervisor</option>
              <option>administrator</option>
            </Select>
          )}
        </Field>
        <ProblemLine problem={add.error && toProblem(add.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={add.isPending}>
            Add
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
