import { useState } from 'react'
import type { Reliability } from '../../api/types.ts'
import { Empty } from '../../design/empty.tsx'
import { Field, Select } from '../../design/field.tsx'
import { fewAnswers, ReliabilityChart, ReliabilityTable } from '../../parts/reliability-chart.tsx'

const all = 'All'

/** Whether a promised confidence was kept, for everything or one category. */
export function Kept({ reliability }: { reliability: Reliability[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown =
    reliability.find(({ category }) => category === chosen) ??
    reliability.find(({ category }) => category === null)
  if (!shown || shown.count === 0)
    return (
      <div className="flex rounded-lg border">
        <Empty title="Nothing judged yet" says="Answers you look at appear here." />
      </div>
    )
  return (
    <div className="flex flex-col gap-3 rounded-lg border p-4">
      <Field label="Category">
        {(id) => (
          <Select
            id={id}
            value={shown.category ?? ''}
            onChange={(event) => setChosen(event.target.value || null)}
          >
            {[...reliability].map(({ category, count }) => (
              <option key={category} value={category ?? ''}>
                {category ?? all} ({count})
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ReliabilityChart bins={shown.bins} />
      <p className="text-sm text-ink-faint">
        The larger the dot, the more answers; faint with fewer than {fewAnswers}.
      </p>
      <details className="text-ink-soft">
        <summary className="w-fit cursor-pointer rounded-sm">As a table</summary>
        <ReliabilityTable bins={shown.bins} />
      </details>
    </div>
  )
}
