import type { AgentView, Role } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { Switch } from '../../design/switch.tsx'
import { toast } from '../../design/toast.tsx'
import { PasswordDialog } from '../password-dialog.tsx'

const roles: Role[] = ['agent', 'supervisor', 'administrator']

/** What an administrator can change of a colleague. */
export function PersonControls({ agent }: { agent: AgentView }) {
  const [renewing, setRenewing] = useState(false)
  const change = useMutation({
    mutationFn: (body: { role?: Role; active?: boolean }) => house.changeAgent(agent.id, body),
    onSettled: () => cache.invalidateQueries({ queryKey: ['agents'] }),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
  })
  return (
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
      <Button
        look="quiet"
        icon={<KeyRound size={14} />}
        aria-label={`New password for ${agent.name}`}
        onClick={() => setRenewing(true)}
      >
        Password
      </Button>
      <Switch
        on={agent.active}
        onChange={(active) => change.mutate({ active })}
        label={`${agent.name} may sign in`}
      />
      {renewing && (
        <PasswordDialog
          title={`A new password for ${agent.name}`}
          help={`Hand it over in person. ${agent.name} is signed out everywhere.`}
          asksCurrent={false}
          save={(password) => house.setPasswordOf(agent.id, password)}
          onClose={() => setRenewing(false)}
        />
      )}
    </>
  )
}
