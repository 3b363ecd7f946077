import type { AgentView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Route, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { agentsQuery } from '../../api/queries.ts'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { AddPerson } from './add-person.tsx'
import { PersonControls } from './person-controls.tsx'
import { RoutingDialog } from './routing-dialog.tsx'

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
  const me = useMe()
  const mayRoute = isAtLeast(me, 'supervisor')
  const [routing, setRouting] = useState(false)
  return (
    <li className="flex flex-wrap items-center gap-3 px-4 py-2.5">
      <Avatar name={agent.name} side="agent" />
      <div className="min-w-40 flex-1">
        <p className={agent.active ? 'font-medium' : 'font-medium text-ink-faint line-through'}>
          {agent.name}
          {agent.id === me.agent.id && <span className="font-normal text-ink-faint"> · you</span>}
        </p>
        <p className="truncate text-sm text-ink-soft">
          {agent.email} · {agent.presence}
        </p>
      </div>
      <p
        className="max-w-44 truncate text-sm text-ink-faint max-two:hidden"
        title={agent.skills.join(', ')}
      >
        {[...agent.skills, ...agent.languages].join(', ')}
      </p>
      {mayRoute && (
        <Button
          look="quiet"
          icon={<Route size={14} />}
          aria-label={`What ${agent.name} is asked for`}
          onClick={() => setRouting(true)}
        >
          Asked for
        </Button>
      )}
      {routing && <RoutingDialog agent={agent} onClose={() => setRouting(false)} />}
      {may && agent.id !== me.agent.id ? (
        <PersonControls agent={agent} />
      ) : (
        <span className="text-ink-soft">{agent.role}</span>
      )}
    </li>
  )
}
