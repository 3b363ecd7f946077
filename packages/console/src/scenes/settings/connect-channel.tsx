import type { ChannelAccountView, ChannelKind } from '@baton/contract'
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

type Given = { kind: ChannelKind; name: string; address: string; secrets: Record<string, string> }
const blank: Given = { kind: 'whatsapp_cloud', name: '', address: '', secrets: {} }

export function ConnectChannel({ onClose }: { onClose: () => void }) {
  const [given, setGiven] = useState(blank)
  const connect = useMutation({
    mutationFn: house.addChannel,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['channels'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    connect.mutate(given)
  }
  if (connect.data) return <Connected account={connect.data} onClose={onClose} />
  return (
    <Dialog open onClose={onClose} title="Connect a channel">
      <form onSubmit={submit} className="flex flex-col gap-3">
        <ChannelFields given={given} change={(next) => setGiven({ ...given, ...next })} />
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

function Connected({ account, onClose }: { account: ChannelAccountView; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${account.name} is connected`}
      says={channelForms[account.kind].addressHelp}
    >
      <CopyField label="Address for the vendor" value={account.webhookUrl} />
      <div className="mt-4 flex justify-end">
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}

type FieldsProps = { given: Given; change: (next: Partial<Given>) => void }

function ChannelFields({ given, change }: FieldsProps) {
  const form = channelForms[given.kind]
  return (
    <>
      <Field label="Kind">
        {(id) => (
          <Select
            id={id}
            value={given.kind}
            onChange={(event) => change({ kind: event.target.value as ChannelKind, secrets: {} })}
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
            value={given.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={form.address}>
        {(id) => (
          <Input
            id={id}
            required
            maxLength={120}
            value={given.address}
            onChange={(event) => change({ address: event.target.value })}
          />
        )}
      </Field>
      <SecretInputs
        fields={form.secrets}
        value={given.secrets}
        onChange={(secrets) => change({ secrets })}
      />
    </>
  )
}
