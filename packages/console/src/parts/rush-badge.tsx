import { Siren } from 'lucide-react'
import type { SteerCluster } from '../api/types.ts'

/** So many at once that something must have happened. */
export function RushBadge({ rush }: { rush: SteerCluster['rush'] }) {
  if (!rush) return null
  return (
    <span className="flex shrink-0 items-center gap-1 rounded-sm border border-urgent-line bg-urgent-soft px-1.5 text-xs font-semibold text-urgent tabular">
      <Siren size={12} aria-hidden="true" />
      Rush: {rush.count} in {rush.minutes} min
    </span>
  )
}
