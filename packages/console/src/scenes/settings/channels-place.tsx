import type { ChannelAccountView } from '@baton/contract'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Switch } from '../../design/switch.tsx'
import { toast } from '../../design/toast.tsx'
import { ChannelIcon } from '../../parts/channel-icon.tsx'
import { CopyField } from '../../parts/copy-field.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'
import { channelForms, secretsState } from './channel-forms.ts'
import { ConnectChannel } from './connect-channel.tsx'
import { NewSecrets } from './new-secrets.tsx'

const channelsQuery = queryOptions({ queryKey: ['channels'], queryFn: house.channels })

export function ChannelsPlace() {
  const [connecting, setConnecting] = useState(false)
  return (
    <Page
      title="Channels"
      says="Where customers write. Secrets go in and are never shown again."
      actions={
        <Button look="primary" icon={<Plus size={14} />} onClick={() => setConnecting(true)}>
          Connect a channel
        </Button>
      }
    >
      <Loaded query={useQuery(channelsQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title="No channel yet"
              says="Connect one, give its address to the vendor, and messages arrive here."
            />
          ) : (
            <Rows>
              {items.map((account) => (
                <Channel key={account.id} account={account} />
              ))}
            </Rows>
          )
        }
      </Loaded>
      {connecting && <ConnectChannel onClose={() => setConnecting(false)} />}
    </Page>
  )
}

function Channel({ account }: { account: ChannelAccountView }) {
  const [renewing, setRenewing] = useState(false)
  const form = channelForms[account.kind]
  const secrets = secretsState(form, account.hasSecrets)
  const change = useMutation({
    mutationFn: (body: { active: boolean }) => house.changeChannel(account.id, body),
    onSettled: () => cache.invalidateQueries({ queryKey: ['channels'] }),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
  })
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <ChannelIcon kind={account.kind} size={16} />
        <p className="min-w-40 flex-1">
          <span className="font-medium">{account.name}</span>
          <span className="text-ink-soft">
            {' '}
            · {form.word} · {account.address}
          </span>
        </p>
        {form.secrets.length > 0 && (
          <>
            <span className={`text-sm ${secrets.look}`}>{secrets.word}</span>
            <Button
              small
              onClick={() => setRenewing(true)}
              aria-label={`Replace the secrets of ${account.name}`}
            >
              Replace
            </Button>
          </>
        )}
        <Switch
          on={account.active}
          onChange={(active) => change.mutate({ active })}
          label={`${account.name} receives and sends`}
        />
      </div>
      <p className="text-sm text-ink-faint">{form.addressHelp}</p>
      <CopyField label={`Address for the vendor, ${account.name}`} value={account.webhookUrl} />
      {renewing && <NewSecrets account={account} onClose={() => setRenewing(false)} />}
    </li>
  )
}
