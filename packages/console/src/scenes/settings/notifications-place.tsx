import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { NoticeSettings } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { NoticeMatrix } from '../../parts/notice-matrix.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { MyAddresses } from './notifications/my-addresses.tsx'
import { QuietFields } from './notifications/quiet-fields.tsx'
import { TeamWaysPlace } from './notifications/team-ways-place.tsx'
import { ThisBrowser } from './notifications/this-browser.tsx'

const settingsQuery = queryOptions({
  queryKey: ['notice-settings'],
  queryFn: house.noticeSettings,
})
const keep = (settings: NoticeSettings) => cache.setQueryData(settingsQuery.queryKey, settings)

/** What I am told, by which way, and when not; for administrators also the ways of the whole team. */
export function NotificationsPlace() {
  const isAdministrator = isAtLeast(useMe(), 'administrator')
  return (
    <Page
      title="Notifications"
      says="What you are told, by which way, and when you want your peace. What is urgent comes always, and again by another way until you have seen it."
    >
      <Loaded query={useQuery(settingsQuery)}>
        {(settings) => (
          <>
            <ThisBrowser settings={settings} onChanged={keep} />
            <MyChoices settings={settings} />
          </>
        )}
      </Loaded>
      {isAdministrator && <TeamWaysPlace />}
    </Page>
  )
}

function MyChoices({ settings: saved }: { settings: NoticeSettings }) {
  const [changed, setChanged] = useState<Partial<NoticeSettings>>({})
  const [slackUrl, setSlackUrl] = useState<string | null | undefined>()
  const settings = { ...saved, ...changed }
  const save = useMutation({
    mutationFn: () => {
      const { kinds, quiet, email, sound, repeatUrgent } = settings
      return house.changeNoticeSettings({
        ...{ kinds, quiet, email, sound, repeatUrgent },
        ...(slackUrl !== undefined && { slackUrl }),
      })
    },
    onSuccess: (next) => {
      keep(next)
      setChanged({})
      setSlackUrl(undefined)
      toast('Saved. It holds from now on.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const change = (part: Partial<NoticeSettings>) => setChanged({ ...changed, ...part })
  const isChanged = Object.keys(changed).length > 0 || slackUrl !== undefined
  const choices = { settings, change, slackUrl, onSlackUrl: setSlackUrl }
  return (
    <form onSubmit={submit} className="flex flex-col gap-6">
      <Section title="What reaches me, and how">
        <NoticeMatrix kinds={settings.kinds} onChange={(kinds) => change({ kinds })} />
      </Section>
      <MyAddresses {...choices} />
      <QuietFields {...choices} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t bg-surface py-3">
        <Button type="submit" look="primary" disabled={!isChanged || save.isPending}>
          Save
        </Button>
        <span role="status" className="text-ink-faint">
          {isChanged && 'Not saved yet.'}
        </span>
        <ProblemLine problem={save.error && toProblem(save.error)} />
      </div>
    </form>
  )
}
