import { useNow } from '../live/now.ts'
import { countdownWords } from './time.ts'

type CountdownRingProps = { from: string; to: string; size?: number }

const hurried = 10_000

/** How much of a given time is left, as a ring that empties and a number in it; red in its last seconds. */
export function CountdownRing({ from, to, size = 40 }: CountdownRingProps) {
  const now = useNow()
  const left = Math.max(0, Date.parse(to) - now)
  const whole = Math.max(1, Date.parse(to) - Date.parse(from))
  const radius = size / 2 - 2.5
  const around = 2 * Math.PI * radius
  const share = Math.min(1, left / whole)
  return (
    <span
      className={`relative inline-flex shrink-0 items-center justify-center ${left < hurried ? 'text-urgent' : 'text-waiting'}`}
      style={{ width: size, height: size }}
    >
      <svg width={size} height={size} className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke="var(--line)"
          strokeWidth="3"
        />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
          className="motion-safe:transition-[stroke-dashoffset] motion-safe:duration-1000 motion-safe:ease-linear"
        />
      </svg>
      <time className="text-xs font-semibold">{countdownWords(left)}</time>
      <span className="sr-only"> left</span>
    </span>
  )
}
