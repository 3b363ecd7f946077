import type { LearningWeek } from '@baton/contract'
import { useState } from 'react'
import { Segments } from '../../design/segments.tsx'
import { CauseSwatch } from '../../parts/learning/cause-fill.tsx'
import { causeOrder, causeSays, causeWords } from '../../parts/learning/learning-words.ts'
import type { Coloured } from '../../parts/learning/rate-panel.tsx'
import { WeeksChart } from '../../parts/learning/weeks-chart.tsx'
import { newestFull } from '../../parts/learning/weeks-plot.ts'
import { WeeksTable } from '../../parts/learning/weeks-table.tsx'
import { HowFarBack } from './how-far-back.tsx'
import { useLearningSearch } from './use-learning-search.ts'
import { WeekReadout } from './week-readout.tsx'

const ways = [
  { value: 'level', word: 'By cause' },
  { value: 'change', word: 'What changed' },
] as const

/** How often people came in, week by week, with what it rests on and what it is put down to. */
export function NorthStar({ weeks }: { weeks: LearningWeek[] }) {
  const [coloured, setColoured] = useState<Coloured>('level')
  // Kept here and not in the address: looking from week to week must not ask the router. What one opens carries it.
  const [week, setWeek] = useState(useLearningSearch().week)
  const chosen = weeks.find((it) => it.week === week) ?? newestFull(weeks)
  if (!chosen) return null
  return (
    <section aria-label="Weeks" className="flex flex-col rounded-lg border">
      <div className="grid three:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-3 p-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <Segments label="Coloured by" value={coloured} options={ways} onChange={setColoured} />
            <HowFarBack />
          </div>
          <p className="text-sm text-ink-faint">
            {coloured === 'level'
              ? 'Filled: brought in a person, by cause. Hatched: would have, and was spared. Thin lines: 95\u00a0% intervals.'
              : 'Above the line more people came in than the week before, below it fewer. The thick bar is all of it together.'}
          </p>
          <WeeksChart {...{ weeks, coloured, chosen: chosen.week }} onChoose={setWeek} />
        </div>
        <WeekReadout week={chosen} coloured={coloured} />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1 border-t px-4 py-2.5 text-ink-soft">
        <details className="min-w-0">
          <summary className="w-fit cursor-pointer rounded-sm">As a table</summary>
          <WeeksTable weeks={weeks} />
        </details>
        <details className="min-w-0">
          <summary className="w-fit cursor-pointer rounded-sm">What the causes mean</summary>
          <CauseMeanings />
        </details>
      </div>
    </section>
  )
}

function CauseMeanings() {
  return (
    <dl className="grid max-w-190 grid-cols-[max-content_1fr] gap-x-4 gap-y-1 py-2 max-two:grid-cols-1">
      {causeOrder.map((cause) => (
        <div key={cause} className="contents">
          <dt className="flex items-center gap-2 font-medium text-ink">
            <CauseSwatch cause={cause} isTaken={cause === 'learned' || cause === 'edited'} />
            {causeWords[cause]}
          </dt>
          <dd className="max-two:mb-2">{causeSays[cause]}</dd>
        </div>
      ))}
    </dl>
  )
}
