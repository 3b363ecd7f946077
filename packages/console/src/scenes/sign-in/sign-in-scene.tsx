import type { Me, Role } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ArrowRight, Store } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { rememberCsrf, toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, meQuery, setupQuery } from '../../api/queries.ts'
import type { Setup, SignInBody } from '../../api/types.ts'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { Doorway } from '../../parts/doorway.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'

function useEnter() {
  const navigate = useNavigate()
  return (me: Me) => {
    rememberCsrf(me.csrf)
    cache.clear()
    cache.setQueryData(meQuery.queryKey, me)
    void navigate({ to: '/inbox/$view', params: { view: 'unassigned' } })
  }
}

export function SignInScene() {
  const { data: setup, isPending } = useQuery(setupQuery)
  // Drawn once it is known which doors there are: nothing moves under a finger.
  if (isPending) return <main className="min-h-full bg-canvas" />
  return (
    <Doorway
      title="Sign in to Baton"
      says="The desk where people and the assistant work the same conversation."
    >
      {setup?.demo && <DemoDoors setup={setup} />}
      <SignInForm quiet={setup?.demo ?? false} />
    </Doorway>
  )
}

const roles: Role[] = ['agent', 'supervisor', 'administrator']
const duties: Record<Role, string> = {
  agent: 'answers customers and the assistant',
  supervisor: 'also tunes the triggers and verifies',
  administrator: 'also connects channels and people',
}
const byRole = (left: { role: Role }, right: { role: Role }) =>
  roles.indexOf(left.role) - roles.indexOf(right.role)

function DemoDoors({ setup }: { setup: Setup }) {
  const enter = useEnter()
  const demo = useMutation({ mutationFn: house.signInAsDemo, onSuccess: enter })
  return (
    <section className="flex flex-col gap-2" aria-label="Demo">
      {[...setup.demoAgents].sort(byRole).map((agent) => (
        <button
          key={agent.id}
          type="button"
          disabled={demo.isPending}
          onClick={() => demo.mutate(agent.id)}
          className="group flex h-14 items-center gap-3 rounded-md border border-line-strong bg-surface px-3 text-left transition-colors duration-75 hover:border-accent hover:bg-human-soft"
        >
          <Avatar name={agent.name} side="agent" />
          <span className="flex-1">
            <span className="block font-medium">Enter as {agent.name.split(' ')[0]}</span>
            <span className="block text-sm text-ink-soft">
              {agent.role}, {duties[agent.role]}
            </span>
          </span>
          <ArrowRight
            size={16}
            className="text-ink-faint group-hover:text-accent"
            aria-hidden="true"
          />
        </button>
      ))}
      <ProblemLine problem={demo.error && toProblem(demo.error)} />
      {setup.shopUrl && (
        <a
          href={setup.shopUrl}
          target="_blank"
          rel="noreferrer"
          className="mt-1 flex items-center gap-2 rounded-md px-3 py-2 text-ink-soft hover:bg-hover hover:text-ink"
        >
          <Store size={16} aria-hidden="true" />
          Open the demo shop and write to it as a customer
        </a>
      )}
    </section>
  )
}

function SignInForm({ quiet }: { quiet: boolean }) {
  const enter = useEnter()
  const [body, setBody] = useState<SignInBody>({ email: '', password: '' })
  const signIn = useMutation({ mutationFn: house.signIn, onSuccess: enter })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate(body)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      {quiet && <p className="border-t pt-4 text-sm text-ink-faint">Or with your own account</p>}
      <Field label="E-mail">
        {(id) => (
          <Input
            id={id}
            type="email"
            autoComplete="username"
            required
            value={body.email}
            onChange={(event) => setBody({ ...body, email: event.target.value })}
          />
        )}
      </Field>
      <Field label="Password">
        {(id) => (
          <Input
            id={id}
            type="password"
            autoComplete="current-password"
            required
            value={body.password}
            onChange={(event) => setBody({ ...body, password: event.target.value })}
          />
        )}
      </Field>
      <ProblemLine problem={signIn.error && toProblem(signIn.error)} />
      <Button type="submit" look={quiet ? 'plain' : 'primary'} disabled={signIn.isPending}>
        Sign in
      </Button>
    </form>
  )
}
