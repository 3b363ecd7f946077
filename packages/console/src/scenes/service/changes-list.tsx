import type { PlanChange } from './plan-changes.ts'

/** Differences between two plans, grouped by what they are in. */
export function ChangesList({ changes }: { changes: PlanChange[] }) {
  if (changes.length === 0) return <p className="text-ink-faint">Nothing differs.</p>
  const places = [...new Set(changes.map(({ where }) => where))]
  return (
    <dl className="grid grid-cols-[minmax(120px,max-content)_1fr] gap-x-4 gap-y-1.5 max-two:grid-cols-1">
      {places.map((place) => (
        <div key={place} className="contents">
          <dt className="font-medium">{place}</dt>
          <dd className="flex min-w-0 flex-col gap-0.5">
            {changes
              .filter(({ where }) => where === place)
              .map((change) => (
                <OneChange key={change.what} change={change} />
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function OneChange({ change: { what, before, after } }: { change: PlanChange }) {
  return (
    <span className="flex flex-wrap gap-x-2 break-words">
      <span className="text-ink-soft">{what}</span>
      {before !== null && <del className="text-urgent">{before}</del>}
      {after !== null && <ins className="text-human no-underline">{after}</ins>}
    </span>
  )
}
