import type { LearningWeek } from '@baton/contract'
import { memo, useMemo } from 'react'
import { percent } from '../quality-words.ts'
import { PrecisionPanel, VolumePanel } from './beside-panels.tsx'
import { pointsOnly, shortWeek, weekSentence } from './learning-words.ts'
import { margin, type Panel, PlotAxis, placeIn } from './plot-axis.tsx'
import { type Coloured, layersOf, RatePanel } from './rate-panel.tsx'
import { useWidth } from './use-width.ts'
import { WeekButtons } from './week-buttons.tsx'
import { ceilingOf, columnsOf, isDated, precisionFloor, type WeekColumn } from './weeks-plot.ts'

const chartHeight = 452
/** A young house has few weeks: the room to the right is for those to come. */
const widestBand = 84
const places = {
  rate: { top: 24, height: 224 },
  precision: { top: 284, height: 62 },
  volume: { top: 382, height: 44 },
}

type WeeksChartProps = {
  weeks: readonly LearningWeek[]
  coloured: Coloured
  chosen: string | undefined
  onChoose: (week: string) => void
}

/** The north star: how often people came in, what that is put down to, and beside it whether answers were right and how many asked. */
export function WeeksChart({ weeks, coloured, chosen, onChoose }: WeeksChartProps) {
  const [place, width] = useWidth<HTMLDivElement>()
  const columns = useMemo(() => columnsOf(weeks), [weeks])
  const room = (width - margin.left - margin.right) / Math.max(1, columns.length)
  const band = Math.min(widestBand, room)
  return (
    <div ref={place} className="relative min-w-0" style={{ height: chartHeight }}>
      {width > 0 && (
        <>
          <WeekButtons {...{ columns, band, chosen, onChoose }} left={margin.left} />
          <Drawing {...{ weeks, columns, coloured, width, band }} />
        </>
      )}
    </div>
  )
}

type DrawingProps = Pick<WeeksChartProps, 'weeks' | 'coloured'> & {
  columns: readonly WeekColumn[]
  width: number
  band: number
}

/** Drawn once for all weeks: choosing another one must answer at once. */
const Drawing = memo(function Drawing({ weeks, columns, coloured, width, band }: DrawingProps) {
  const middleOf = (at: number) => margin.left + (at + 0.5) * band
  const bar = Math.min(34, Math.max(3, band * 0.62))
  const shared = { columns, middleOf, bar }
  return (
    <svg
      viewBox={`0 0 ${width} ${chartHeight}`}
      {...{ width, height: chartHeight }}
      role="img"
      aria-label={weeks.map(weekSentence).join('. ')}
      className="pointer-events-none absolute inset-0"
    >
      <RateWithAxis {...{ weeks, coloured, width }} {...shared} />
      <PrecisionWithAxis {...{ weeks, width }} {...shared} />
      <VolumeWithAxis {...{ weeks, width }} {...shared} />
      <g fontSize="11" fill="var(--ink-faint)" textAnchor="middle" className="tabular">
        {columns.map(({ week }, at) =>
          isDated(at, columns.length, band) ? (
            <text key={week} x={middleOf(at)} y={chartHeight - 8}>
              {shortWeek(week)}
            </text>
          ) : null,
        )}
      </g>
    </svg>
  )
})

type PanelProps = {
  weeks: readonly LearningWeek[]
  width: number
  columns: readonly WeekColumn[]
  middleOf: (place: number) => number
  bar: number
}

function RateWithAxis({ weeks, coloured, width, ...shared }: PanelProps & { coloured: Coloured }) {
  const ends = shared.columns.flatMap((column) =>
    layersOf(column, coloured).flatMap(({ from, to }) => [from, to]),
  )
  const isLevel = coloured === 'level'
  const most = ceilingOf(isLevel ? [...ends, ...weeks.map(({ rate }) => rate.high)] : ends)
  const least = isLevel ? 0 : -ceilingOf(ends.map((end) => -end))
  const panel: Panel = { ...places.rate, from: least, to: most }
  const ticks = isLevel ? [0, most / 2, most] : [least, 0, most]
  const title = isLevel
    ? 'Brought in a person, of all questions'
    : 'Change since the week before, in points'
  return (
    <>
      <PlotAxis {...{ panel, width, title, ticks }} say={isLevel ? percent : pointsOnly} />
      <RatePanel {...{ panel, coloured }} {...shared} />
    </>
  )
}

function PrecisionWithAxis({ weeks, width, ...shared }: PanelProps) {
  const panel: Panel = { ...places.precision, from: precisionFloor(weeks), to: 1 }
  const isEmpty = weeks.every(({ precision }) => precision === null)
  return (
    <>
      <PlotAxis
        {...{ panel, width, title: 'Right, of answers that were looked at' }}
        ticks={[panel.from, 1]}
        say={percent}
      />
      <PrecisionPanel panel={panel} {...shared} />
      {isEmpty && (
        <text
          x={margin.left + 8}
          y={placeIn(panel, (panel.from + 1) / 2) + 4}
          fontSize="12"
          fill="var(--ink-faint)"
        >
          Nobody has looked at one yet.
        </text>
      )}
    </>
  )
}

function VolumeWithAxis({ weeks, width, ...shared }: PanelProps) {
  const most = Math.max(1, ...weeks.map(({ matters }) => matters))
  const panel: Panel = { ...places.volume, from: 0, to: most }
  return (
    <>
      <PlotAxis
        {...{ panel, width, title: 'Questions, and those with a person' }}
        ticks={[0, most]}
        say={(tick) => tick.toLocaleString()}
      />
      <VolumePanel panel={panel} {...shared} />
    </>
  )
}
