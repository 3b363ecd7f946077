import { useMutation, useQuery } from '@tanstack/react-query'
import { Plus, RefreshCw, X } from 'lucide-react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { HoursPlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { Input } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'
import { withItem } from './service-parts.ts'
import { holidayFeedsQuery } from './service-queries.ts'

type HolidaysProps = {
  team: string
  hours: HoursPlan
  onChange: (next: Partial<HoursPlan>) => void
}

/** Days unlike their weekday: written here, and read from a calendar that somebody else keeps. */
export function Holidays({ team, hours, onChange }: HolidaysProps) {
  const put = (holidays: HoursPlan['holidays']) => onChange({ holidays })
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-medium">Holidays</h3>
      <ul className="flex flex-col gap-1.5">
        {hours.holidays.map((it, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a holiday has no id, and its date is what is being edited
          <li key={at} className="flex flex-wrap items-center gap-2">
            <Input
              type="date"
              aria-label={`Date of holiday ${at + 1} of ${team}`}
              className="w-36!"
              defaultValue={it.date}
              onChange={(event) => put(withItem(hours.holidays, at, { date: event.target.value }))}
            />
            <Input
              aria-label={`Name of holiday ${at + 1} of ${team}`}
              className="w-48!"
              placeholder="Name"
              value={it.name}
              onChange={(event) => put(withItem(hours.holidays, at, { name: event.target.value }))}
            />
            <OpenOn
              label={`holiday ${at + 1} of ${team}`}
              open={it.open}
              onChange={(open) => put(withItem(hours.holidays, at, { open }))}
            />
            <IconButton
              label={`Remove holiday ${it.name || at + 1}`}
              onClick={() => put(hours.holidays.filter((_, position) => position !== at))}
            >
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        small
        className="self-start"
        icon={<Plus size={13} />}
        onClick={() => put([...hours.holidays, { date: '', name: '', open: [] }])}
      >
        Add a holiday
      </Button>
      <Feed
        team={team}
        url={hours.holidayFeed}
        onChange={(holidayFeed) => onChange({ holidayFeed })}
      />
    </div>
  )
}

type OpenOnProps = {
  label: string
  open: HoursPlan['holidays'][number]['open']
  onChange: (open: HoursPlan['holidays'][number]['open']) => void
}

function OpenOn({ label, open, onChange }: OpenOnProps) {
  const [first] = open
  const field = (side: 'from' | 'to') => (
    <input
      aria-label={`Open ${side}, ${label}`}
      defaultValue={first?.[side]}
      onChange={(event) => first && onChange([{ ...first, [side]: event.target.value }])}
      className="h-6 w-13 rounded-sm border border-line-strong bg-surface px-1 text-center tabular"
    />
  )
  return (
    <span className="flex items-center gap-1 text-ink-soft">
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          className="accent-accent"
          checked={open.length === 0}
          onChange={(event) =>
            onChange(event.target.checked ? [] : [{ from: '10:00', to: '14:00' }])
          }
        />
        closed
      </label>
      {first && (
        <>
          {field('from')}–{field('to')}
        </>
      )}
    </span>
  )
}

type FeedProps = { team: string; url: string | null; onChange: (url: string | null) => void }

function Feed({ team, url, onChange }: FeedProps) {
  const { data } = useQuery({ ...holidayFeedsQuery, enabled: url !== null })
  const feed = data?.feeds.find((it) => it.url === url)
  const read = useMutation({
    mutationFn: reaching.readHolidays,
    onSuccess: (next) => cache.setQueryData(holidayFeedsQuery.queryKey, next),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
  })
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-ink-soft">Calendar to read (iCalendar)</span>
      <Input
        type="url"
        aria-label={`Holiday feed of ${team}`}
        placeholder="https://…"
        className="w-80!"
        defaultValue={url ?? ''}
        onBlur={(event) => onChange(event.target.value.trim() || null)}
      />
      {feed && (
        <>
          <span className={feed.problem ? 'text-sm text-urgent' : 'text-sm text-ink-faint'}>
            {feed.problem ?? `${feed.days.length} days`}
            {feed.readAt && `, read ${momentOf(feed.readAt)}`}
          </span>
          <IconButton label="Read the calendar now" onClick={() => read.mutate()}>
            <RefreshCw size={13} />
          </IconButton>
        </>
      )}
    </div>
  )
}
