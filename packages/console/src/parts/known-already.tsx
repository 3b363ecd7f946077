import { Sparkles, TriangleAlert } from 'lucide-react'
import type { Resolution, SteerPreview } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'
import { WaysOut } from './ways-out.tsx'

type KnownProps = {
  preview: SteerPreview | undefined
  previewing: boolean
  text: string
  resolution?: Resolution | null
  onResolve?: ((resolution: Resolution | null) => void) | undefined
}

/** What the customer would read, and what the house knows already; contradictions before saving, not after. */
export function KnownAlready(props: KnownProps) {
  const { preview, previewing, text, resolution = null, onResolve } = props
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
          This contradicts what is written. Say below what shall happen to it.
        </p>
      )}
      <Concerns concerns={preview.concerns} />
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
              open={known.contradicts || known.duplicates}
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
              {onResolve && (known.contradicts || known.duplicates) && (
                <WaysOut known={known} chosen={resolution} onChoose={onResolve} />
              )}
            </details>
          ))}
        </section>
      )}
    </div>
  )
}

/** Why it would be held, or would wait for a supervisor: known while one still writes. */
function Concerns({ concerns }: { concerns: SteerPreview['concerns'] }) {
  const sentences = [...new Set(concerns.map(({ why }) => why))]
  if (sentences.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 rounded-md border border-waiting-line bg-waiting-soft px-3 py-2 text-sm">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
