import { queryOptions, useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, PhoneCall } from 'lucide-react'
import { useState } from 'react'
import { agentsQuery } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { CallbackView } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import { useNow } from '../../live/now.ts'
import { Loaded } from '../loading.tsx'
import { ReachTabs } from '../reach-tabs.tsx'
import { BookDialog } from './book-dialog.tsx'
import { CalendarGrid } from './calendar-grid.tsx'
import { CallbackDialog } from './callback-dialog.tsx'
import { dayColumns, personColumns } from './columns.ts'
import { addDays, dayStart, daysFrom, periodWords, weekStart } from './days.ts'
import { OpenEnded } from './open-ended.tsx'
import { useMoving } from './use-moving.ts'

export const callbacksQuery = (from: Date, to: Date) =>
  queryOptions({
    queryKey: ['callbacks', from.toISOString(), to.toISOString()],
    queryFn: () => reaching.callbacks({ from: from.toISOString(), to: to.toISOString() }),
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  })

const views = [
  { value: 'day', word: 'Day' },
  { value: 'week', word: 'Week' },
] as const
type View = (typeof views)[number]['value']

/** Who was promised that somebody comes back to them, when, and by whom. */
export function CallbacksScene() {
  const [view, setView] = useState<View>(innerWidth < 1_101 ? 'day' : 'week')
  const [at, setAt] = useState(() => new Date())
  const [who, setWho] = useState('')
  const [opened, setOpened] = useState<CallbackView | null>(null)
  const [isBooking, setBooking] = useState(false)
  const days = view === 'week' ? daysFrom(weekStart(at), 7) : [dayStart(at)]
  const [first = at] = days
  const query = useQuery(callbacksQuery(first, addDays(first, days.length)))
  const { data: team } = useQuery(agentsQuery)
  const move = useMoving()
  const now = useNow()
  const shown = (items: CallbackView[]) => items.filter((it) => belongs(it, who))
  return (
    <section aria-label="Callbacks" className="flex min-w-0 flex-1 flex-col">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-6 py-3 max-two:px-4">
        <ReachTabs />
        <h1 className="sr-only">Callbacks</h1>
        <span className="flex-1" />
        <IconButton label="Earlier" onClick={() => setAt(addDays(at, -days.length))}>
          <ChevronLeft size={16} />
        </IconButton>
        <Button small onClick={() => setAt(new Date())}>
          Today
        </Button>
        <IconButton label="Later" onClick={() => setAt(addDays(at, days.length))}>
          <ChevronRight size={16} />
        </IconButton>
        <h2 className="min-w-40 font-medium">{periodWords(days)}</h2>
        <Segments label="Show" value={view} options={views} onChange={setView} />
        <WhoSelect value={who} onChange={setWho} items={query.data?.items ?? []} />
        <Button look="primary" icon={<PhoneCall size={14} />} onClick={() => setBooking(true)}>
          Book
        </Button>
      </header>
      <Loaded query={query}>
        {({ items }) => (
          <div className="flex min-h-0 flex-1 max-two:flex-col max-two:overflow-y-auto">
            <CalendarGrid
              columns={
                view === 'week'
                  ? dayColumns(days, shown(items))
                  : personColumns(first, shown(items), team?.items ?? [])
              }
              now={now}
              onOpen={setOpened}
              onMove={move}
            />
            <OpenEnded
              items={shown(items).filter((it) => it.dueFrom === null)}
              onOpen={setOpened}
            />
          </div>
        )}
      </Loaded>
      {opened && <CallbackDialog callback={opened} onClose={() => setOpened(null)} onMove={move} />}
      {isBooking && <BookDialog onClose={() => setBooking(false)} />}
    </section>
  )
}

const belongs = (it: CallbackView, who: string): boolean =>
  who === '' ||
  it.agent === who ||
  `team ${it.team}` === who ||
  (who === 'nobody' && it.agent === null)

type WhoSelectProps = { value: string; onChange: (who: string) => void; items: CallbackView[] }

function WhoSelect({ value, onChange, items }: WhoSelectProps) {
  const { data } = useQuery(agentsQuery)
  const teams = [...new Set(items.flatMap(({ team }) => (team ? [team] : [])))].sort()
  return (
    <Select
      aria-label="Whose"
      className="w-40!"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">Everybody's</option>
      <option value="nobody">Nobody's yet</option>
      {teams.map((team) => (
        <option key={team} value={`team ${team}`}>
          Team {team}
        </option>
      ))}
      {data?.items
        .filter(({ active }) => active)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  )
}
