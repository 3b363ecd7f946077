import { Users } from 'lucide-react'
import type { SteerCluster } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'
import { RushBadge } from './rush-badge.tsx'
import { WaitClock } from './wait-clock.tsx'

/** Many who ask the same, as one line of the list: as high as any other. */
export function ClusterItem({ cluster, selected }: { cluster: SteerCluster; selected: boolean }) {
  const since = cluster.members[0]?.since ?? ''
  const wait = { waitingSince: since, unansweredSince: null, waitEndsAt: null, lastAt: since }
  return (
    <div
      className={classNames(
        'flex h-[84px] flex-col justify-center gap-1 border-b px-4',
        selected ? 'bg-selected shadow-[inset_2px_0_0_var(--accent)]' : 'hover:bg-hover',
      )}
    >
      <div className="flex items-center gap-2">
        <Users size={14} className="shrink-0 text-assistant" aria-hidden="true" />
        <span className="truncate text-md font-semibold tabular">
          {cluster.members.length} ask the same
        </span>
        <span className="flex-1" />
        <WaitClock row={wait} />
      </div>
      <p className="truncate text-ink-soft">{cluster.question}</p>
      <div className="flex items-center gap-2 overflow-hidden">
        <RushBadge rush={cluster.rush} />
        <span className="truncate text-xs text-ink-faint">{namesOf(cluster)}</span>
      </div>
    </div>
  )
}

const shownNames = 3

function namesOf({ members }: SteerCluster): string {
  const names = [...new Set(members.map(({ customer }) => customer || 'Visitor'))].slice(
    0,
    shownNames,
  )
  const more = members.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
