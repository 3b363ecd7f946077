import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../../api/client.ts'
import { house } from '../../../api/house.ts'
import type { TeamWays, TeamWaysBody } from '../../../api/types.ts'
import { Button } from '../../../design/button.tsx'
import { Field, Input, Select } from '../../../design/field.tsx'
import { toast } from '../../../design/toast.tsx'
import { ProblemLine } from '../../../parts/problem-line.tsx'
import { Section } from '../../page.tsx'
import { TestButton } from './test-button.tsx'

type Mail = NonNullable<TeamWaysBody['mail']>
type FormProps = { mail: TeamWays['mail']; save: (mail: Mail | null) => Promise<void> }

const blank: Mail = { host: '', port: 587, security: 'starttls', user: '', from: '' }
const securities: { value: Mail['security']; word: string }[] = [
  { value: 'starttls', word: 'STARTTLS (usually port 587)' },
  { value: 'tls', word: 'TLS from the start (usually port 465)' },
  { value: 'none', word: 'Not encrypted, only inside your own network' },
]

/** The mail server of the whole team. */
export function MailForm({ mail, save }: FormProps) {
  const { hasPassword = false, ...known } = mail ?? { ...blank, hasPassword: false }
  const [given, setGiven] = useState<Mail>(known)
  const keep = useMutation({
    mutationFn: (next: Mail | null) => save(next),
    onSuccess: (_, next) => {
      setGiven(next ? { ...next, password: undefined } : blank)
      toast(next ? 'Mail goes through this server from now on.' : 'No mail is sent any more.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate({ ...given, password: given.password || undefined })
  }
  return (
    <Section
      title="Mail server, for the whole team"
      says="Notices by e-mail go through it. The password is kept sealed and never shown."
    >
      <form onSubmit={submit} className="flex flex-col gap-3 rounded-lg border p-4">
        <MailFields
          given={given}
          change={(part) => setGiven({ ...given, ...part })}
          hasPassword={hasPassword}
        />
        <ProblemLine problem={keep.error && toProblem(keep.error)} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={keep.isPending}>
            Save
          </Button>
          {mail && (
            <Button look="danger" disabled={keep.isPending} onClick={() => keep.mutate(null)}>
              Send no mail
            </Button>
          )}
          <TestButton
            label="Send me a test mail"
            test={() => house.testTeamWay('email')}
            disabled={!mail}
          />
        </div>
      </form>
    </Section>
  )
}

type FieldsProps = { given: Mail; change: (part: Partial<Mail>) => void; hasPassword: boolean }

function MailFields({ given, change, hasPassword }: FieldsProps) {
  const text =
    (name: 'host' | 'user' | 'from' | 'password', more: object = {}) =>
    (id: string) => (
      <Input
        id={id}
        maxLength={200}
        value={given[name] ?? ''}
        onChange={(event) => change({ [name]: event.target.value })}
        {...more}
      />
    )
  return (
    <div className="grid gap-3 two:grid-cols-2">
      <Field label="Server">
        {text('host', { required: true, placeholder: 'mail.example.com' })}
      </Field>
      <Field label="Port">
        {(id) => (
          <Input
            id={id}
            type="number"
            required
            min={1}
            max={65_535}
            value={given.port}
            onChange={(event) => change({ port: Number(event.target.value) })}
          />
        )}
      </Field>
      <Field label="Connection">
        {(id) => (
          <Select
            id={id}
            value={given.security}
            onChange={(event) => change({ security: event.target.value as Mail['security'] })}
          >
            {securities.map(({ value, word }) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Sender">
        {text('from', { required: true, type: 'email', placeholder: 'desk@example.com' })}
      </Field>
      <Field label="User" help="Empty: the server asks for none.">
        {text('user', { autoComplete: 'off' })}
      </Field>
      <Field label="Password" help={hasPassword ? 'Empty: stays as it is.' : ''}>
        {text('password', { type: 'password', autoComplete: 'new-password' })}
      </Field>
    </div>
  )
}
