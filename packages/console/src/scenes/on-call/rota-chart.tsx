import type { OnCallView } from '../../api/reaching-types.ts'
import { useNow } from '../../live/now.ts'
import { momentOf } from '../../parts/time.ts'
import { type RotaRow, rotaRows, wholeSpan } from './rota-rows.ts'

const day = 86_400_000

/** Turns of the next weeks as bars, a row for each person; gaps stand on top in red. */
export function RotaChart({ shifts, gaps }: Pick<OnCallView, 'shifts' | 'gaps'>) {
  const now = useNow()
  const rows = rotaRows({ shifts, gaps })
  const whole = wholeSpan(rows)
  if (!whole) return <p className="text-ink-faint">Nobody stands on the rota yet.</p>
  const shareOf = (at: number) => ((at - whole.from) / (whole.to - whole.from)) * 100
  const weeks = Array.from(
    { length: Math.ceil((whole.to - whole.from) / (7 * day)) },
    (_, week) => whole.from + week * 7 * day,
  )
  const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
  return (
    <div className="rounded-lg border p-4">
      <div className="grid grid-cols-[120px_1fr] items-center gap-x-3 gap-y-1.5">
        <span />
        <span className="relative h-4 text-xs text-ink-faint tabular" aria-hidden="true">
          {weeks.map((week) => (
            <span key={week} className="absolute" style={{ left: `${shareOf(week)}%` }}>
              {short.format(week)}
            </span>
          ))}
        </span>
        {rows.map((row) => (
          <RotaLine key={row.key} row={row} now={now} whole={whole} shareOf={shareOf} />
        ))}
      </div>
      {gaps.length > 0 && (
        <ul className="mt-3 border-t pt-3 text-urgent">
          {gaps.slice(0, 5).map(({ from, to }) => (
            <li key={from}>
              Nobody from {momentOf(from)} to {momentOf(to)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type RotaLineProps = {
  row: RotaRow
  now: number
  whole: { from: number; to: number }
  shareOf: (at: number) => number
}

function RotaLine({ row, now, whole, shareOf }: RotaLineProps) {
  return (
    <div className="contents">
      <span className={row.isGap ? 'truncate font-semibold text-urgent' : 'truncate'}>
        {row.name}
      </span>
      <ul className="relative h-6 rounded-sm bg-hover" aria-label={row.name}>
        {row.spans.map(({ from, to }) => (
          <li
            key={from}
            title={`${momentOf(from)} to ${momentOf(to)}`}
            className={`absolute inset-y-0.5 rounded-sm ${row.isGap ? 'bg-urgent' : 'bg-human'}`}
            style={{
              left: `${shareOf(Date.parse(from))}%`,
              width: `max(3px, calc(${shareOf(Date.parse(to)) - shareOf(Date.parse(from))}% - 2px))`,
            }}
          >
            <span className="sr-only">
              {momentOf(from)} to {momentOf(to)}
            </span>
          </li>
        ))}
        {now > whole.from && now < whole.to && (
          <li
            aria-hidden="true"
            className="absolute inset-y-0 w-0.5 bg-ink"
            style={{ left: `${shareOf(now)}%` }}
          />
        )}
      </ul>
    </div>
  )
}
