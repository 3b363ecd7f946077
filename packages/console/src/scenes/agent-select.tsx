import { useQuery } from '@tanstack/react-query'
import { agentsQuery } from '../api/queries.ts'
import { Select } from '../design/field.tsx'

type AgentSelectProps = {
  id: string
  value: string
  onChange: (agent: string) => void
  /** What nobody chosen means, in words. */
  none: string
  required?: boolean
  className?: string
}

/** One of the people who may sign in, or nobody. */
export function AgentSelect({ id, value, onChange, none, ...rest }: AgentSelectProps) {
  const { data } = useQuery(agentsQuery)
  return (
    <Select id={id} value={value} onChange={(event) => onChange(event.target.value)} {...rest}>
      <option value="">{none}</option>
      {data?.items
        .filter(({ active }) => active)
        .map((agent) => (
          <option key={agent.id} value={agent.id}>
            {agent.name}
          </option>
        ))}
    </Select>
  )
}
