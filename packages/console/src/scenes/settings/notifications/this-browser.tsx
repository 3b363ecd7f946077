import { useMutation, useQuery } from '@tanstack/react-query'
import { Bell, BellOff, Trash2, Volume2 } from 'lucide-react'
import { toProblem } from '../../../api/client.ts'
import { house } from '../../../api/house.ts'
import type { NoticeSettings } from '../../../api/types.ts'
import { Button, IconButton } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { playNotes } from '../../../live/ring.ts'
import { momentOf } from '../../../parts/time.ts'
import { Rows, Section } from '../../page.tsx'
import { type PushHere, pushHere, switchPushOff, switchPushOn } from './push-here.ts'
import { TestButton } from './test-button.tsx'

type BrowserProps = { settings: NoticeSettings; onChanged: (settings: NoticeSettings) => void }

const says: Record<PushHere, string> = {
  impossible:
    'This browser cannot be woken here. It needs https, and on a telephone the desk on the home screen.',
  refused:
    'You have forbidden it. Allow notifications for this address in the browser, then reload.',
  off: 'Not woken while the desk is closed or in the background.',
  on: 'Woken also while the desk is closed. What is sent can be read by this browser alone.',
}
const complain = (error: unknown) => toast(toProblem(error).message, { wrong: true })

/** Being woken in this browser, the others that are, and how it sounds. */
export function ThisBrowser({ settings, onChanged }: BrowserProps) {
  const here = useQuery({ queryKey: ['push-here'], queryFn: pushHere, staleTime: 0 })
  const state = here.data ?? 'off'
  const turn = useMutation({
    mutationFn: async () => {
      if (state === 'on') return switchPushOff()
      const next = await switchPushOn(settings.pushKey)
      if (next) onChanged(next)
    },
    onError: complain,
    onSettled: () => void here.refetch(),
  })
  return (
    <Section title="This browser" says={says[state]}>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon={state === 'on' ? <BellOff size={14} /> : <Bell size={14} />}
          look={state === 'off' ? 'primary' : 'plain'}
          disabled={state === 'impossible' || state === 'refused' || turn.isPending}
          onClick={() => turn.mutate()}
        >
          {state === 'on' ? 'Do not wake me here' : 'Wake me here'}
        </Button>
        <Button icon={<Volume2 size={14} />} onClick={() => void playNotes([659.25, 880])}>
          Hear the sound
        </Button>
        <TestButton
          label="Send a test to my browsers"
          test={() => house.testMyWay('push')}
          disabled={settings.devices.length === 0}
        />
      </div>
      <Devices devices={settings.devices} onChanged={onChanged} />
    </Section>
  )
}

type DevicesProps = { devices: NoticeSettings['devices']; onChanged: BrowserProps['onChanged'] }

function Devices({ devices, onChanged }: DevicesProps) {
  const remove = useMutation({
    mutationFn: house.removePushDevice,
    onSuccess: onChanged,
    onError: complain,
  })
  if (devices.length === 0) return null
  return (
    <Rows>
      {devices.map(({ id, name, since }) => (
        <li key={id} className="flex items-center gap-3 px-4 py-1.5">
          <span className="min-w-0 flex-1">
            {name || 'A browser'}
            <span className="ml-2 text-sm text-ink-faint">since {momentOf(since)}</span>
          </span>
          <IconButton label={`Do not wake ${name} any more`} onClick={() => remove.mutate(id)}>
            <Trash2 size={14} />
          </IconButton>
        </li>
      ))}
    </Rows>
  )
}
