import { useQuery } from '@tanstack/react-query'
import { agentsQuery } from '../../api/queries.ts'
import { Avatar } from '../../design/avatar.tsx'
import { PresenceDot } from '../../parts/presence.tsx'
import { Section } from '../page.tsx'

/** Who could take the next conversation. */
export function Team() {
  const { data } = useQuery(agentsQuery)
  return (
    <Section title="The team">
      <ul className="flex flex-col divide-y rounded-lg border">
        {data?.items
          .filter((agent) => agent.active)
          .map((agent) => (
            <li key={agent.id} className="flex items-center gap-3 px-4 py-2.5">
              <Avatar name={agent.name} side="agent" />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{agent.name}</span>
                <span className="block truncate text-sm text-ink-faint">
                  {[agent.role, ...agent.skills].join(', ')}
                </span>
              </span>
              <span className="flex items-center gap-2 text-sm text-ink-soft">
                <PresenceDot presence={agent.presence} />
                {agent.presence}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  )
}
