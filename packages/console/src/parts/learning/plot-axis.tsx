import type { ReactNode } from 'react'

/** A piece of a plot: where it lies, and what its scale runs from and to. */
export type Panel = { top: number; height: number; from: number; to: number }

export const margin = { left: 46, right: 10 }

/** Where a value lies in its panel. */
export const placeIn = ({ top, height, from, to }: Panel, value: number): number =>
  top + height - ((value - from) / (to - from || 1)) * height

type AxisProps = {
  panel: Panel
  width: number
  title: string
  ticks: readonly number[]
  say: (tick: number) => string
  children?: ReactNode
}

/** The title of a panel, its lines and their numbers. */
export function PlotAxis({ panel, width, title, ticks, say }: AxisProps) {
  return (
    <g fontSize="11" fill="var(--ink-faint)" className="tabular">
      <text x={margin.left} y={panel.top - 9} fontSize="12" fill="var(--ink-soft)">
        {title}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={placeIn(panel, tick)}
            y2={placeIn(panel, tick)}
            stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
          />
          <text x={margin.left - 7} y={placeIn(panel, tick) + 4} textAnchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}
