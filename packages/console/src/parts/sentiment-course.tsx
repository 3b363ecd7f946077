type Point = { message: number; value: number }

const width = 84
const height = 22

/** -1 at the bottom, 1 at the top, one step per message. */
export function coursePath(points: Point[]): { x: number; y: number }[] {
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0
  return points.map((point, position) => ({
    x: 4 + position * step,
    y: height / 2 - Math.max(-1, Math.min(1, point.value)) * (height / 2 - 3),
  }))
}

function courseWords(points: Point[]): string {
  const first = points[0]?.value ?? 0
  const last = points.at(-1)?.value ?? 0
  const word = last < -0.3 ? 'upset' : last > 0.3 ? 'friendly' : 'neutral'
  if (points.length < 2 || Math.abs(last - first) < 0.15) return `Mood: ${word}`
  return `Mood: ${word}, ${last < first ? 'getting worse' : 'getting better'}`
}

/** How the customer's mood went, message by message. */
export function SentimentCourse({ points }: { points: Point[] }) {
  if (points.length < 2) return null
  const places = coursePath(points)
  const last = places.at(-1)
  const upset = (points.at(-1)?.value ?? 0) < -0.3
  return (
    <span className="flex shrink-0 items-center gap-2 text-sm text-ink-soft">
      <svg width={width} height={height} role="img" aria-label={courseWords(points)}>
        <title>{courseWords(points)}</title>
        <line
          x1="0"
          x2={width}
          y1={height / 2}
          y2={height / 2}
          stroke="var(--line-strong)"
          strokeDasharray="2 3"
        />
        <polyline
          points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--ink-faint)"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        {last && (
          <circle cx={last.x} cy={last.y} r="3" fill={upset ? 'var(--urgent)' : 'var(--human)'} />
        )}
      </svg>
    </span>
  )
}
