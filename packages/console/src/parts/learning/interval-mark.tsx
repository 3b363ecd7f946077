const size = { width: 92, height: 18 }

/** On one scale for all: from the worst that may be to the best. */
export type Scale = { from: number; to: number }

type IntervalMarkProps = { value: number; low: number; high: number; scale: Scale }

/** A number with how sure it is, as a dot on a line, beside a mark for nothing. What it shows is said beside it. */
export function IntervalMark({ value, low, high, scale }: IntervalMarkProps) {
  const placeOf = (number: number) =>
    4 + ((number - scale.from) / (scale.to - scale.from || 1)) * (size.width - 8)
  const middle = size.height / 2
  const colour = low > 0 ? 'var(--cause-learned)' : high < 0 ? 'var(--urgent)' : 'var(--ink-faint)'
  return (
    <svg {...size} aria-hidden="true" className="shrink-0">
      <line
        {...{ x1: placeOf(0), x2: placeOf(0), y1: 0, y2: size.height }}
        stroke="var(--line-strong)"
      />
      <line
        {...{ x1: placeOf(low), x2: placeOf(high), y1: middle, y2: middle }}
        stroke={colour}
        strokeWidth="4"
        strokeOpacity="0.35"
        strokeLinecap="round"
      />
      <circle cx={placeOf(value)} cy={middle} r="4" fill={colour} stroke="var(--surface)" />
    </svg>
  )
}
