import type { ResultView } from '@baton/contract'
import { pointsWord } from './review-words.ts'

type Week = ResultView['weeks'][number]

const width = 520
const height = 120
const plot = { left: 30, right: 12, top: 10, bottom: 30 }

const placeY = (points: number) =>
  height - plot.bottom - (points / 100) * (height - plot.top - plot.bottom)
const placeX = (at: number, of: number) =>
  plot.left + ((at + 0.5) / Math.max(1, of)) * (width - plot.left - plot.right)

const dayOf = (week: string) =>
  new Date(`${week}T00:00:00Z`).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
const weekWords = ({ week, points }: Week) =>
  points
    ? `Week of ${dayOf(week)}: ${pointsWord(points.mean)} points, ${points.n} reviewed`
    : `Week of ${dayOf(week)}: no points`

type CourseProps = { weeks: Week[]; passMark: number; colour: 'assistant' | 'human' }

/** Points by week with their 95 % interval and how many stand behind them; the dashed line is the pass mark. */
export function PointsCourse({ weeks, passMark, colour }: CourseProps) {
  const known = weeks.flatMap(({ week, points }, at) =>
    points ? [{ week, points, x: placeX(at, weeks.length) }] : [],
  )
  const line = known.map(({ x, points }) => `${x},${placeY(points.mean)}`).join(' ')
  const ink = `var(--${colour})`
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={weeks.map(weekWords).join('; ')}
      className="w-full max-w-130"
    >
      <g fontSize="11" fill="var(--ink-faint)" className="tabular">
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={width - plot.right}
              y1={placeY(tick)}
              y2={placeY(tick)}
              stroke="var(--line)"
            />
            <text x={plot.left - 6} y={placeY(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <line
          x1={plot.left}
          x2={width - plot.right}
          y1={placeY(passMark)}
          y2={placeY(passMark)}
          stroke="var(--line-strong)"
          strokeWidth="1.5"
          strokeDasharray="4 4"
        />
        {known.map(({ week, points, x }) => (
          <text key={week} x={x} y={height - 14} textAnchor="middle">
            {dayOf(week)}
            <tspan x={x} dy="12">
              n {points.n}
            </tspan>
          </text>
        ))}
      </g>
      <polyline points={line} fill="none" stroke={ink} strokeWidth="1.5" strokeOpacity="0.5" />
      {known.map(({ week, points, x }) => (
        <g key={week}>
          {points.low !== null && points.high !== null && (
            <line
              x1={x}
              x2={x}
              y1={placeY(points.low)}
              y2={placeY(points.high)}
              stroke={ink}
              strokeWidth="5"
              strokeOpacity="0.18"
              strokeLinecap="round"
            />
          )}
          <circle
            cx={x}
            cy={placeY(points.mean)}
            r="4.5"
            fill={points.n > 1 ? ink : 'var(--surface)'}
            stroke={ink}
            strokeWidth="1.5"
          >
            <title>{weekWords({ week, points })}</title>
          </circle>
        </g>
      ))}
    </svg>
  )
}
