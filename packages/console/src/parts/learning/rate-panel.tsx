import { CauseFills, fillOf, useFillName } from './cause-fill.tsx'
import { type Panel, placeIn } from './plot-axis.tsx'
import { changeLayers, type Layer, levelLayers, type WeekColumn } from './weeks-plot.ts'

export type Coloured = 'level' | 'change'

export const layersOf = ({ data }: WeekColumn, coloured: Coloured): Layer[] => {
  if (!data) return []
  if (coloured === 'level') return levelLayers(data.level)
  return data.change ? changeLayers(data.change) : []
}

type RatePanelProps = {
  panel: Panel
  columns: readonly WeekColumn[]
  coloured: Coloured
  middleOf: (place: number) => number
  bar: number
}

/** A column of causes for each week, and over them the rate with its interval, or the change as a whole. */
export function RatePanel({ panel, columns, coloured, middleOf, bar }: RatePanelProps) {
  const name = useFillName()
  return (
    <g>
      <CauseFills name={name} />
      {columns.map((column, place) => (
        <g key={column.week} opacity={column.data?.isOpen ? 0.55 : 1}>
          {layersOf(column, coloured).map(({ cause, from, to, isTaken }) => (
            <rect
              key={`${cause} ${isTaken}`}
              x={middleOf(place) - bar / 2}
              width={bar}
              y={Math.min(placeIn(panel, from), placeIn(panel, to))}
              height={Math.abs(placeIn(panel, from) - placeIn(panel, to))}
              fill={fillOf(name, cause, isTaken)}
              stroke={isTaken ? `var(--cause-${cause})` : 'var(--surface)'}
              strokeWidth={isTaken ? 1 : 0.75}
            />
          ))}
        </g>
      ))}
      {coloured === 'level' ? (
        <Rates {...{ panel, columns, middleOf }} />
      ) : (
        <Changes {...{ panel, columns, middleOf, bar }} />
      )}
    </g>
  )
}

type OverProps = Omit<RatePanelProps, 'coloured' | 'bar'>

function Rates({ panel, columns, middleOf }: OverProps) {
  return (
    <g stroke="var(--ink)" strokeWidth="1.5">
      {columns.map(({ week, data }, place) => {
        const before = columns[place - 1]?.data
        if (!data || !before) return null
        return (
          <line
            key={week}
            x1={middleOf(place - 1)}
            x2={middleOf(place)}
            y1={placeIn(panel, before.rate.value)}
            y2={placeIn(panel, data.rate.value)}
            strokeDasharray={data.isOpen ? '3 3' : undefined}
          />
        )
      })}
      {columns.map(({ week, data }, place) =>
        data ? (
          <g key={week}>
            <line
              x1={middleOf(place)}
              x2={middleOf(place)}
              y1={placeIn(panel, data.rate.low)}
              y2={placeIn(panel, data.rate.high)}
              strokeWidth="1"
            />
            <circle
              cx={middleOf(place)}
              cy={placeIn(panel, data.rate.value)}
              r="3.5"
              fill={data.isOpen ? 'var(--surface)' : 'var(--ink)'}
              stroke={data.isOpen ? 'var(--ink)' : 'var(--surface)'}
            />
          </g>
        ) : null,
      )}
    </g>
  )
}

function Changes({ panel, columns, middleOf, bar }: Omit<RatePanelProps, 'coloured'>) {
  return columns.map(({ week, data }, place) => {
    if (!data?.change) return null
    const whole = Object.values(data.change).reduce((sum, share) => sum + share, 0)
    return (
      <line
        key={week}
        x1={middleOf(place) - bar / 2 - 3}
        x2={middleOf(place) + bar / 2 + 3}
        y1={placeIn(panel, whole)}
        y2={placeIn(panel, whole)}
        stroke="var(--ink)"
        strokeWidth="2.5"
      />
    )
  })
}
