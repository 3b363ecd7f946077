import { useNow } from '../live/now.ts'
import { spanWords } from './time.ts'

type Waiting = { conversation: string; since: string; atRisk: boolean; name: string }

/** Every wait of a queue as a dot on one line: where they crowd, and who stands alone at the end. */
export function WaitStrip({ items, label }: { items: Waiting[]; label: string }) {
  const now = useNow()
  const waits = items.map((it) => ({ ...it, wait: Math.max(0, now - Date.parse(it.since)) }))
  const longest = Math.max(5 * 60_000, ...waits.map(({ wait }) => wait)) * 1.05
  return (
    <svg
      viewBox="0 0 240 16"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${items.length} waits, the longest ${spanWords(Math.max(0, ...waits.map(({ wait }) => wait)))}`}
      className="h-4 w-60 max-w-full"
    >
      <line x1="0" x2="240" y1="8" y2="8" stroke="var(--line-strong)" />
      {waits.map(({ conversation, wait, atRisk }) => (
        <circle
          key={conversation}
          cx={4 + (wait / longest) * 232}
          cy="8"
          r="3.5"
          fill={atRisk ? 'var(--urgent)' : 'var(--waiting-mark)'}
          fillOpacity="0.75"
        />
      ))}
    </svg>
  )
}
