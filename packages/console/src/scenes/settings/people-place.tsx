import type { AgentView, Role } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { agentsQuery, cache } from '../../api/queries.ts'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { Switch } from '../../design/switch.tsx'
import { toast } from '../../design/toast.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { AddPerson } from './add-person.tsx'

export const roles: Role[] = ['agent', 'supervisor', 'administrator']

export function PeoplePlace() {
  const may = isAtLeast(useMe(), 'administrator')
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title="People"
      says="Who sits at the desk. Agents answer, supervisors tune and verify, administrators connect."
      actions={
        may && (
          <Button look="primary" icon={<UserPlus size={14} />} onClick={() => setAdding(true)}>
            Add a person
          </Button>
        )
      }
    >
      <Loaded query={useQuery(agentsQuery)}>
        {({ items }) => (
          <Rows>
            {items.map((agent) => (
              <Person key={agent.id} agent={agent} may={may} />
            ))}
          </Rows>
        )}
      </Loaded>
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </Page>
  )
}

function Person({ agent, may }: { agent: AgentView; may: boolean }) {
  const me = useMe().agent.id
  const change = useMutation({
    mutationFn: (body: { role?: Role; active?: boolean }) => house.changeAgent(agent.id, body),
    onSettled: () => cache.invalidateQueries({ queryKey: ['agents'] }),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
  })
  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-2.5">
      <Avatar name={agent.name} side="agent" />
      <div className="min-w-40 flex-1">
        <p className={agent.active ? 'font-medium' : 'font-medium text-ink-faint line-through'}>
          {agent.name}
          {agent.id === me && <span className="font-normal text-ink-faint"> · you</span>}
        </p>
        <p className="truncate text-sm text-ink-soft">
          {agent.email} · {agent.presence}
        </p>
      </div>
      <p className="text-sm text-ink-faint max-two:hidden">{agent.skills.join(', ')}</p>
      {may && agent.id !== me ? (
        <>
          <Select
            aria-label={`Role of ${agent.name}`}
            className="w-auto!"
            value={agent.role}
            onChange={(event) => change.mutate({ role: event.target.value as Role })}
          >
            {roles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
          <Switch
            on={agent.active}
            onChange={(active) => change.mutate({ active })}
            label={`${agent.name} may sign in`}
          />
        </>
      ) : (
        <span className="text-ink-soft">{agent.role}</span>
      )}
    </li>
  )
}
