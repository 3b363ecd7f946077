import type { ChannelAccountView } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { channelForms } from './channel-forms.ts'
import { SecretInputs } from './secret-inputs.tsx'

export function NewSecrets({
  account,
  onClose,
}: {
  account: ChannelAccountView
  onClose: () => void
}) {
  const [secrets, setSecrets] = useState<Record<string, string>>({})
  const save = useMutation({
    mutationFn: () => house.changeChannel(account.id, { secrets }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['channels'] })
      toast('The new secrets are in use.')
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`New secrets for ${account.name}`}
      says="They replace the stored ones at once."
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <SecretInputs
          fields={channelForms[account.kind].secrets}
          value={secrets}
          onChange={setSecrets}
        />
        <ProblemLine problem={save.error && toProblem(save.error)} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={save.isPending}>
            Replace
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
