import { BookOpen, GraduationCap } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

/** What an answer rests on; a press opens the passage. */
export function Sources({ sources }: { sources: Source[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const shown = sources.find((source) => source.article === open)
  if (sources.length === 0) return null
  return (
    <div className="flex flex-col items-end gap-1.5">
      <div className="flex flex-wrap justify-end gap-1">
        {sources.map((source) => (
          <button
            key={source.article}
            type="button"
            aria-expanded={source.article === open}
            onClick={() => setOpen(source.article === open ? null : source.article)}
            className={classNames(
              'flex h-6 max-w-64 items-center gap-1 rounded-full border px-2 text-xs',
              source.article === open
                ? 'border-assistant-line bg-assistant-soft text-assistant'
                : 'bg-surface text-ink-soft hover:bg-hover',
            )}
          >
            {source.taught ? (
              <GraduationCap size={12} className="shrink-0" aria-hidden="true" />
            ) : (
              <BookOpen size={12} className="shrink-0" aria-hidden="true" />
            )}
            <span className="truncate">{source.title}</span>
            {source.taught && <span className="shrink-0 font-semibold text-human">taught</span>}
          </button>
        ))}
      </div>
      {shown && (
        <blockquote className="max-w-120 rounded-md border bg-sunken px-3 py-2 text-sm text-ink-soft whitespace-pre-wrap">
          {shown.passage}
        </blockquote>
      )}
    </div>
  )
}
