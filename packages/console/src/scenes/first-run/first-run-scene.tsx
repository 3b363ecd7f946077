import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { rememberCsrf, toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, meQuery } from '../../api/queries.ts'
import type { SetupBody } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { Doorway } from '../../parts/doorway.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'

const fields = [
  {
    name: 'workspace',
    label: 'Company',
    help: 'Customers see it in the chat.',
    type: 'text',
    auto: 'organization',
  },
  {
    name: 'name',
    label: 'Your name',
    help: 'Customers see it when you join.',
    type: 'text',
    auto: 'name',
  },
  { name: 'email', label: 'E-mail', help: 'You sign in with it.', type: 'email', auto: 'username' },
  {
    name: 'password',
    label: 'Password',
    help: 'At least ten characters.',
    type: 'password',
    auto: 'new-password',
  },
] as const

/** An empty house: who runs it? */
export function FirstRunScene() {
  const navigate = useNavigate()
  const [body, setBody] = useState<SetupBody>({ workspace: '', name: '', email: '', password: '' })
  const setUp = useMutation({
    mutationFn: house.setUp,
    onSuccess: (me) => {
      rememberCsrf(me.csrf)
      cache.clear()
      cache.setQueryData(meQuery.queryKey, me)
      void navigate({ to: '/inbox/$view', params: { view: 'unassigned' } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setUp.mutate(body)
  }
  return (
    <Doorway title="Welcome to Baton" says="This house is empty. You are its first administrator.">
      <form onSubmit={submit} className="flex flex-col gap-4">
        {fields.map((field) => (
          <Field key={field.name} label={field.label} help={field.help}>
            {(id) => (
              <Input
                id={id}
                type={field.type}
                autoComplete={field.auto}
                minLength={field.name === 'password' ? 10 : 1}
                required
                value={body[field.name]}
                onChange={(event) => setBody({ ...body, [field.name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <ProblemLine problem={setUp.error && toProblem(setUp.error)} />
        <Button type="submit" look="primary" disabled={setUp.isPending}>
          Open the desk
        </Button>
      </form>
    </Doorway>
  )
}
