type Bar = { label: string; value: number }

/** A small bar plot: one line each, longest on top, the number beside it. */
export function Bars({ bars }: { bars: Bar[] }) {
  const sorted = [...bars].sort((left, right) => right.value - left.value)
  const most = Math.max(1, ...sorted.map((bar) => bar.value))
  return (
    <dl className="grid grid-cols-[max-content_1fr] items-center gap-x-4 gap-y-2">
      {sorted.map((bar) => (
        <div key={bar.label} className="contents">
          <dt className="text-ink-soft">{bar.label}</dt>
          <dd className="flex items-center gap-2">
            <span
              className="h-4 rounded-r-sm bg-waiting-mark"
              style={{ width: `${(bar.value / most) * 86}%` }}
              aria-hidden="true"
            />
            <span className="font-medium tabular">{bar.value}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
