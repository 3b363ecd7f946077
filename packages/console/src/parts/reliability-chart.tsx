import type { Reliability } from '../api/types.ts'
import { percent } from './quality-words.ts'

type Bin = Reliability['bins'][number]
type Dot = { x: number; y: number; radius: number; isFaint: boolean; says: string }

const width = 360
const height = 300
const plot = { left: 58, right: 20, top: 14, bottom: 44 }
const ticks = [0, 0.25, 0.5, 0.75, 1]
/** With fewer answers a dot says little, and looks so. */
export const fewAnswers = 10
const radii = { smallest: 4, largest: 13 }

export const placeX = (share: number) => plot.left + share * (width - plot.left - plot.right)
export const placeY = (share: number) =>
  height - plot.bottom - share * (height - plot.top - plot.bottom)

const binWords = ({ from, to, count, right }: Bin) =>
  `${percent(from)} to ${percent(to)} sure: ${right} of ${count} right`

/** A dot for each stretch in which something was judged; its area follows how much. */
export function dotsOf(bins: Bin[]): Dot[] {
  const most = Math.max(1, ...bins.map(({ count }) => count))
  return bins.flatMap((bin) => {
    const { count, right, promised } = bin
    if (count === 0 || promised === null) return []
    const radius = Math.max(radii.smallest, radii.largest * Math.sqrt(count / most))
    const place = { x: placeX(promised), y: placeY(right / count) }
    return [{ ...place, radius, isFaint: count < fewAnswers, says: binWords(bin) }]
  })
}

/** Whether a confidence kept its word: on the diagonal it did, below it promised too much. */
export function ReliabilityChart({ bins }: { bins: Bin[] }) {
  const dots = dotsOf(bins)
  const words = dots.map(({ says }) => says).join('; ')
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Promised confidence against the share that was right. ${words}`}
      className="w-full max-w-115"
    >
      <Axes />
      {dots.map((dot) => (
        <circle
          key={dot.says}
          cx={dot.x}
          cy={dot.y}
          r={dot.radius}
          fill="var(--assistant)"
          fillOpacity={dot.isFaint ? 0.3 : 0.85}
          stroke="var(--surface)"
          strokeWidth="1.5"
        >
          <title>{dot.says}</title>
        </circle>
      ))}
    </svg>
  )
}

function Axes() {
  const end = { x: placeX(1), y: placeY(1) }
  const start = { x: placeX(0), y: placeY(0) }
  return (
    <g fontSize="11" fill="var(--ink-faint)" className="tabular">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={start.x} x2={end.x} y1={placeY(tick)} y2={placeY(tick)} stroke="var(--line)" />
          <text x={start.x - 6} y={placeY(tick) + 4} textAnchor="end">
            {percent(tick)}
          </text>
          <text x={placeX(tick)} y={start.y + 16} textAnchor="middle">
            {percent(tick)}
          </text>
        </g>
      ))}
      <line
        x1={start.x}
        y1={start.y}
        x2={end.x}
        y2={end.y}
        stroke="var(--line-strong)"
        strokeWidth="1.5"
        strokeDasharray="4 4"
      />
      <text x={placeX(0.5)} y={height - 8} textAnchor="middle">
        promised
      </text>
      <text x={10} y={placeY(0.5)} textAnchor="middle" transform={`rotate(-90 10 ${placeY(0.5)})`}>
        right
      </text>
    </g>
  )
}

/** The same as numbers. */
export function ReliabilityTable({ bins }: { bins: Bin[] }) {
  return (
    <table className="w-full text-left tabular">
      <thead className="text-sm text-ink-faint">
        <tr>
          {['Confidence', 'Promised', 'Right', 'Judged'].map((word) => (
            <th key={word} className="py-1 font-normal">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {bins
          .filter(({ count }) => count > 0)
          .map((bin) => (
            <tr key={bin.from}>
              <td className="py-1">
                {percent(bin.from)} to {percent(bin.to)}
              </td>
              <td>{bin.promised === null ? '–' : percent(bin.promised)}</td>
              <td>{percent(bin.right / bin.count)}</td>
              <td>{bin.count}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
