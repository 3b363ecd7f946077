import { Link } from '@tanstack/react-router'
import type { Counts } from '../../api/types.ts'
import { views } from './views.ts'

/** Links, not tabs: each list has its own address. */
export function ViewTabs({ counts }: { counts: Counts | undefined }) {
  return (
    <nav aria-label="Lists" className="scroll-quiet flex gap-0.5 overflow-x-auto px-2 pb-2">
      {views.map(({ view, word }) => (
        <Link
          key={view}
          to="/inbox/$view"
          params={{ view }}
          className="inset-focus flex h-7 shrink-0 items-center gap-1 rounded-md px-1.75 text-sm text-ink-soft hover:bg-hover hover:text-ink data-[status=active]:bg-hover data-[status=active]:font-medium data-[status=active]:text-ink"
        >
          {word}
          <span className="min-w-2 text-ink-faint tabular">{counts?.[view] ?? ''}</span>
        </Link>
      ))}
    </nav>
  )
}
