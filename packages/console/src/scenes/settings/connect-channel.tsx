import type { ChannelKind } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input, Select } from '../../design/field.tsx'
import { CopyField } from '../../parts/copy-field.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { channelForms } from './channel-forms.ts'
import { SecretInputs } from './secret-inputs.tsx'

export function ConnectChannel({ onClose }: { onClose: () => void }) {
  const [kind, setKind] = useState<ChannelKind>('whatsapp_cloud')
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [secrets, setSecrets] = useState<Record<string, string>>({})
  const form = channelForms[kind]
  const connect = useMutation({
    mutationFn: house.addChannel,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['channels'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    connect.mutate({ kind, name, address, secrets })
  }
  if (connect.data)
    return (
      <Dialog
        open
        onClose={onClose}
        title={`${connect.data.name} is connected`}
        says={form.addressHelp}
      >
        <CopyField label="Address for the vendor" value={connect.data.webhookUrl} />
        <div className="mt-4 flex justify-end">
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </div>
      </Dialog>
    )
  return (
    <Dialog open onClose={onClose} title="Connect a channel">
      <form onSubmit={submit} className="flex flex-col gap-3">
        <Field label="Kind">
          {(id) => (
            <Select
              id={id}
              value={kind}
              onChange={(event) => setKind(event.target.value as ChannelKind)}
            >
              {Object.entries(channelForms).map(([value, it]) => (
                <option key={value} value={value}>
                  {it.word}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Name" help="For your team.">
          {(id) => (
            <Input
              id={id}
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={form.address}>
          {(id) => (
            <Input
              id={id}
              required
              maxLength={120}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <SecretInputs fields={form.secrets} value={secrets} onChange={setSecrets} />
        <ProblemLine problem={connect.error && toProblem(connect.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={connect.isPending}>
            Connect
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
