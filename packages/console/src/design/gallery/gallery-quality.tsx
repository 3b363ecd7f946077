import { useState } from 'react'
import { ArticlePicker } from '../../parts/article-picker.tsx'
import { JudgeButtons } from '../../parts/judge-buttons.tsx'
import { ReliabilityChart, ReliabilityTable } from '../../parts/reliability-chart.tsx'
import { Shelf } from './shelf.tsx'

const bin = (from: number, to: number, count: number, right: number) => ({
  ...{ from, to, count, right },
  promised: count > 0 ? (from + to) / 2 : null,
})
const bins = [bin(0, 0.5, 0, 0), bin(0.5, 0.7, 6, 3), bin(0.7, 0.9, 40, 30), bin(0.9, 1, 130, 127)]
const nothing = () => undefined

export function GalleryQuality() {
  const [search, setSearch] = useState('')
  return (
    <Shelf title="Quality">
      <ReliabilityChart bins={bins} />
      <ReliabilityTable bins={bins} />
      <div className="group flex flex-col items-end gap-1 text-xs text-ink-faint">
        {([undefined, 'right', 'wrong'] as const).map((said) => (
          <JudgeButtons key={said ?? 'nothing'} said={said} onRight={nothing} onWrong={nothing} />
        ))}
      </div>
      <ArticlePicker search={search} onSearch={setSearch} articles={[]} onPick={nothing} />
    </Shelf>
  )
}
