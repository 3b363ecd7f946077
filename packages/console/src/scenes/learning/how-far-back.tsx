import { Download } from 'lucide-react'
import { weeksCsv } from '../../api/learning.ts'
import { Segments } from '../../design/segments.tsx'
import { spans } from './learning-search.ts'
import { useLearningSearch } from './use-learning-search.ts'

const options = spans.map((span) => ({ value: String(span), word: `${span} weeks` }))

/** How many weeks are shown, and the same weeks as rows for a spreadsheet. */
export function HowFarBack() {
  const { weeks, go } = useLearningSearch()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Segments
        label="How far back"
        value={String(weeks)}
        options={options}
        onChange={(value) => go({ weeks: spans.find((span) => String(span) === value) })}
      />
      <a
        href={weeksCsv(weeks)}
        download="learning-weeks.csv"
        className="flex h-7 items-center gap-1.5 rounded-md border border-line-strong px-2 text-sm hover:bg-hover"
      >
        <Download size={13} aria-hidden="true" /> CSV
      </a>
    </div>
  )
}
