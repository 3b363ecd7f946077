import { Sparkles, TriangleAlert } from 'lucide-react'
import type { SteerPreview } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

type KnownProps = { preview: SteerPreview | undefined; previewing: boolean; text: string }

/** What the customer would read, and what the house knows already; contradictions before saving, not after. */
export function KnownAlready({ preview, previewing, text }: KnownProps) {
  if (!preview) return null
  const contradictions = preview.known.filter((known) => known.contradicts).length
  return (
    <div
      className={classNames('flex flex-col gap-3', previewing && 'opacity-70')}
      aria-live="polite"
    >
      {contradictions > 0 && (
        <p className="flex items-center gap-2 rounded-md border border-urgent-line bg-urgent-soft px-3 py-2 font-medium text-urgent">
          <TriangleAlert size={15} aria-hidden="true" />
          This contradicts what is written. Choose a narrower scope, or correct the article.
        </p>
      )}
      {text.trim() !== '' && preview.reply && (
        <section className="flex flex-col gap-1">
          <h3 className="text-sm font-medium text-ink-faint">The customer would read</h3>
          <div className="flex gap-2 rounded-lg border border-assistant-line bg-assistant-soft px-3.5 py-2 text-md whitespace-pre-wrap">
            <Sparkles size={14} className="mt-1 shrink-0 text-assistant" aria-hidden="true" />
            <span>{preview.reply}</span>
          </div>
        </section>
      )}
      {preview.known.length > 0 && (
        <section className="flex flex-col gap-1">
          <h3 className="text-sm font-medium text-ink-faint">What we know on it already</h3>
          {preview.known.map((known) => (
            <details
              key={known.article}
              open={known.contradicts}
              className={classNames(
                'rounded-md border px-3 py-1.5',
                known.contradicts && 'border-urgent-line bg-urgent-soft',
              )}
            >
              <summary className="cursor-pointer">
                <span className="font-medium">{known.title}</span>
                <span className="text-sm text-ink-faint tabular">
                  {' '}
                  · {Math.round(known.closeness * 100)} % close
                </span>
                {known.contradicts && (
                  <span className="text-sm font-semibold text-urgent"> · contradicts</span>
                )}
              </summary>
              <p className="mt-1 text-ink-soft">{known.passage}</p>
            </details>
          ))}
        </section>
      )}
    </div>
  )
}
