import { Plus, X } from 'lucide-react'
import { type PointerEvent, useRef, useState } from 'react'
import { IconButton } from '../design/button.tsx'
import { clockText, mergedTimes, minutesOf, withoutTime } from './week-times.ts'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type WeekdayName = (typeof weekdays)[number]
type Times = { from: string; to: string }
type Week = Record<WeekdayName, Times[]>

type WeekGridProps = { week: Week; onChange: (week: Week) => void; disabled?: boolean }

/** A week: drawn by pulling over a day, written as times beside it. Pulling over what is open closes it. */
export function WeekGrid({ week, onChange, disabled = false }: WeekGridProps) {
  const [typed, setTyped] = useState(0)
  const put = (day: WeekdayName, times: Times[]) => onChange({ ...week, [day]: times })
  const draw = (day: WeekdayName, times: Times[]) => {
    put(day, times)
    setTyped(typed + 1)
  }
  return (
    <div className="flex flex-col gap-1">
      <div className="grid grid-cols-[84px_1fr_220px] gap-3 max-two:hidden" aria-hidden="true">
        <span />
        <span className="flex justify-between text-[10px] text-ink-faint tabular">
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </span>
      </div>
      {weekdays.map((day) => (
        <div
          key={day}
          className="grid grid-cols-[84px_1fr_220px] items-center gap-3 max-two:grid-cols-1 max-two:gap-1"
        >
          <span className="capitalize">{day}</span>
          <DayTrack times={week[day]} onDraw={(times) => draw(day, times)} disabled={disabled} />
          <DayTimes
            key={`${typed} ${week[day].length}`}
            day={day}
            times={week[day]}
            onChange={(times) => put(day, times)}
          />
        </div>
      ))}
    </div>
  )
}

const stepMinutes = 30

type DayTrackProps = { times: Times[]; onDraw: (times: Times[]) => void; disabled: boolean }

/** The pointer's way to the same times: the fields beside it are the way for everybody else. */
function DayTrack({ times, onDraw, disabled }: DayTrackProps) {
  const track = useRef<HTMLDivElement>(null)
  const [pulled, setPulled] = useState<{ from: number; to: number } | null>(null)
  const minuteAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    const share = box ? (event.clientX - box.left) / box.width : 0
    return Math.round((Math.min(1, Math.max(0, share)) * 1_440) / stepMinutes) * stepMinutes
  }
  const begin = (event: PointerEvent) => {
    if (disabled) return
    track.current?.setPointerCapture(event.pointerId)
    setPulled({ from: minuteAt(event), to: minuteAt(event) })
  }
  const end = () => {
    if (pulled && pulled.from !== pulled.to) onDraw(drawn(times, pulled))
    setPulled(null)
  }
  return (
    <div
      ref={track}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={(event) => pulled && setPulled({ ...pulled, to: minuteAt(event) })}
      onPointerUp={end}
      onPointerCancel={() => setPulled(null)}
      className="relative h-6 cursor-crosshair touch-none overflow-hidden rounded-sm bg-hover bg-[linear-gradient(to_right,var(--line-strong)_1px,transparent_1px)] bg-size-[25%_100%]"
    >
      {mergedTimes(times).map(({ from, to }) => (
        <span
          key={from}
          className="absolute inset-y-0 rounded-sm bg-human"
          style={placed(minutesOf(from) ?? 0, minutesOf(to) ?? 0)}
        />
      ))}
      {pulled && (
        <span
          className="absolute inset-y-0 rounded-sm border-2 border-ink bg-surface/60"
          style={placed(Math.min(pulled.from, pulled.to), Math.max(pulled.from, pulled.to))}
        />
      )}
    </div>
  )
}

const placed = (from: number, to: number) => ({
  left: `${(from / 1_440) * 100}%`,
  width: `${((to - from) / 1_440) * 100}%`,
})

function drawn(times: Times[], pulled: { from: number; to: number }): Times[] {
  const [first, last] = [Math.min(pulled.from, pulled.to), Math.max(pulled.from, pulled.to)]
  const span = { from: clockText(first), to: clockText(last) }
  const isOpenAtStart = times.some(
    ({ from, to }) => (minutesOf(from) ?? 0) <= pulled.from && pulled.from < (minutesOf(to) ?? 0),
  )
  return isOpenAtStart ? withoutTime(times, span) : mergedTimes([...times, span])
}

type DayTimesProps = { day: WeekdayName; times: Times[]; onChange: (times: Times[]) => void }

function DayTimes({ day, times, onChange }: DayTimesProps) {
  const put = (at: number, next: Partial<Times>) =>
    onChange(times.map((it, position) => (position === at ? { ...it, ...next } : it)))
  const field = (at: number, side: 'from' | 'to', value: string) => (
    <input
      aria-label={`${day} ${at + 1}, ${side}`}
      defaultValue={value}
      size={5}
      placeholder="09:00"
      onChange={(event) =>
        minutesOf(event.target.value) !== null &&
        put(at, { [side]: event.target.value.padStart(5, '0') })
      }
      className="h-6 w-13 rounded-sm border border-line-strong bg-surface px-1 text-center tabular"
    />
  )
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {times.map(({ from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no id, and both its ends are being edited
        <span key={at} className="flex items-center gap-1">
          {field(at, 'from', from)}–{field(at, 'to', to)}
          <IconButton
            label={`Close ${day} ${from} to ${to}`}
            className="size-6!"
            onClick={() => onChange(times.filter((_, position) => position !== at))}
          >
            <X size={12} />
          </IconButton>
        </span>
      ))}
      {times.length === 0 && <span className="text-sm text-ink-faint">closed</span>}
      {times.length < 3 && (
        <IconButton
          label={`Open on ${day}`}
          className="size-6!"
          onClick={() => onChange([...times, freeTime(times)])}
        >
          <Plus size={12} />
        </IconButton>
      )}
    </div>
  )
}

/** Where nothing is open yet: office hours; otherwise an hour after the last closing. */
function freeTime(times: Times[]): Times {
  const last = Math.max(0, ...times.map(({ to }) => minutesOf(to) ?? 0))
  if (last === 0) return { from: '09:00', to: '17:00' }
  const from = Math.min(1_380, last + 60)
  return { from: clockText(from), to: clockText(Math.min(1_440, from + 180)) }
}
