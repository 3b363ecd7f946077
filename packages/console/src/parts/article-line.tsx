import type { ArticleRow } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

export function OriginBadge({ row }: { row: Pick<ArticleRow, 'origin' | 'status'> }) {
  if (row.status === 'retired')
    return (
      <span className="rounded-sm bg-hover px-1.5 text-xs font-medium text-ink-soft">retired</span>
    )
  if (row.origin === 'taught')
    return (
      <span className="rounded-sm bg-human-soft px-1.5 text-xs font-medium text-human">taught</span>
    )
  return null
}

export const usesWords = (uses: number) =>
  uses === 0 ? 'not used yet' : `used ${uses} ${uses === 1 ? 'time' : 'times'}`

export function ArticleLine({ row, selected }: { row: ArticleRow; selected: boolean }) {
  return (
    <div
      className={classNames(
        'flex flex-col gap-0.5 border-b px-4 py-2.5',
        selected ? 'bg-selected shadow-[inset_2px_0_0_var(--accent)]' : 'hover:bg-hover',
      )}
    >
      <span className="flex items-center gap-2">
        <span
          className={classNames(
            'min-w-0 flex-1 truncate font-medium',
            row.status === 'retired' && 'text-ink-soft line-through',
          )}
        >
          {row.title}
        </span>
        <OriginBadge row={row} />
      </span>
      <span className="flex text-sm text-ink-faint">
        <span className="flex-1">{row.category}</span>
        <span className="tabular">{usesWords(row.uses)}</span>
      </span>
    </div>
  )
}
