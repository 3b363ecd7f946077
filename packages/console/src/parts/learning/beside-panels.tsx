import { type Panel, placeIn } from './plot-axis.tsx'
import type { WeekColumn } from './weeks-plot.ts'

type BesideProps = {
  panel: Panel
  columns: readonly WeekColumn[]
  middleOf: (place: number) => number
  bar: number
}

/** How many of the answers that people looked at were right, with how sure that is. Nothing where nobody looked. */
export function PrecisionPanel({ panel, columns, middleOf }: BesideProps) {
  return columns.map(({ week, data }, place) => {
    if (!data?.precision) return null
    const { value, low, high } = data.precision
    const x = middleOf(place)
    return (
      <g key={week} stroke="var(--assistant)" opacity={data.isOpen ? 0.6 : 1}>
        <line
          x1={x}
          x2={x}
          y1={placeIn(panel, low)}
          y2={placeIn(panel, high)}
          strokeWidth="5"
          strokeOpacity="0.3"
          strokeLinecap="round"
        />
        <circle
          cx={x}
          cy={placeIn(panel, value)}
          r="3.5"
          fill="var(--assistant)"
          stroke="var(--surface)"
        />
      </g>
    )
  })
}

/** How much was asked; the lower, darker part of it brought in a person. */
export function VolumePanel({ panel, columns, middleOf, bar }: BesideProps) {
  return columns.map(({ week, data }, place) => {
    if (!data) return null
    const ground = placeIn(panel, 0)
    const part = (count: number, opacity: number) => (
      <rect
        x={middleOf(place) - bar / 2}
        width={bar}
        y={placeIn(panel, count)}
        height={ground - placeIn(panel, count)}
        fill="var(--ink-soft)"
        fillOpacity={opacity}
      />
    )
    return (
      <g key={week} opacity={data.isOpen ? 0.6 : 1}>
        {part(data.matters, 0.3)}
        {part(data.escalated, 0.85)}
      </g>
    )
  })
}
