import type { PolicyReplay } from '../../api/types.ts'
import { classNames } from '../../design/class-names.ts'

type Counts = PolicyReplay['counts']

const parts: { key: keyof Counts; word: string; mark: string }[] = [
  { key: 'newly', word: 'newly', mark: 'bg-waiting-mark' },
  { key: 'otherwise', word: 'elsewhere or otherwise', mark: 'bg-assistant' },
  { key: 'same', word: 'as before', mark: 'bg-human' },
  { key: 'noLonger', word: 'no longer', mark: 'bg-urgent' },
  { key: 'never', word: 'still never', mark: 'bg-line-strong' },
]

/** All conversations as one strip, by what the draft would change for them; numbers and words below. */
export function ReplayStrip({ counts }: { counts: Counts }) {
  const whole = Math.max(1, ...[parts.reduce((sum, { key }) => sum + counts[key], 0)])
  return (
    <figure className="flex flex-col gap-2">
      <div className="flex h-4 gap-px overflow-hidden rounded-sm" aria-hidden="true">
        {parts.map(
          ({ key, mark }) =>
            counts[key] > 0 && (
              <span
                key={key}
                className={classNames('min-w-1', mark)}
                style={{ width: `${(100 * counts[key]) / whole}%` }}
              />
            ),
        )}
      </div>
      <figcaption>
        <dl className="flex flex-wrap gap-x-5 gap-y-1">
          {parts.map(({ key, word, mark }) => (
            <div key={key} className="flex items-center gap-1.5">
              <span className={classNames('size-2.5 rounded-sm', mark)} aria-hidden="true" />
              <dt className="text-ink-soft">{word}</dt>
              <dd className="font-medium tabular">{counts[key]}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  )
}
