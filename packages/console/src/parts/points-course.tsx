import type { ResultView } from '@baton/contract'
import { pointsWord } from './review-words.ts'

type Week = ResultView['weeks'][number]

const width = 520
const height = 120
const plot = { left: 30, right: 12, top: 10, bottom: 30 }

const placeY = (points: number) =>
  height - plot.bottom - (points / 100) * (height - plot.top - plot.bottom)
const dayMilliseconds = 86_400_000
const weekOf = ({ week }: Week) => Math.round(Date.parse(week) / dayMilliseconds / 7)

/** A week stands where it was, also when nothing was reviewed in the weeks between. */
function placeX(week: Week, all: readonly Week[]): number {
  const numbers = all.map(weekOf)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return (
    plot.left +
    ((weekOf(week) - first + 0.5) / (last - first + 1)) * (width - plot.left - plot.right)
  )
}

/** So many words fit under the plot. */
const mostNamed = 8

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
  const known = weeks.flatMap((each) =>
    each.points ? [{ week: each.week, points: each.points, x: placeX(each, weeks) }] : [],
  )
  const every = Math.ceil(known.length / mostNamed)
  const line = known.map(({ x, points }) => `${x},${placeY(points.mean)}`).join(' ')
  const ink = `var(--${colour})`
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={weeks.map(weekWords).join('; ')}
      className="w-full max-w-130"
    >
      <Axes passMark={passMark} named={known.filter((_, at) => at % every === 0)} />
      <polyline points={line} fill="none" stroke={ink} strokeWidth="1.5" strokeOpacity="0.5" />
      {known.map((mark) => (
        <WeekMark key={mark.week} mark={mark} ink={ink} />
      ))}
    </svg>
  )
}

type Mark = { week: string; points: NonNullable<Week['points']>; x: number }

function Axes({ passMark, named }: { passMark: number; named: readonly Mark[] }) {
  return (
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
      {named.map(({ week, points, x }) => (
        <text key={week} x={x} y={height - 14} textAnchor="middle">
          {dayOf(week)}
          <tspan x={x} dy="12">
            n {points.n}
          </tspan>
        </text>
      ))}
    </g>
  )
}

/** A mean of one alone is hollow: nothing is known of its spread. */
function WeekMark({ mark, ink }: { mark: Mark; ink: string }) {
  const { week, points, x } = mark
  return (
    <g>
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
  )
}
