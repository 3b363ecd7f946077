import { useState } from 'react'
import { CauseSwatch } from '../../parts/learning/cause-fill.tsx'
import { IntervalMark } from '../../parts/learning/interval-mark.tsx'
import { causeOrder, causeWords } from '../../parts/learning/learning-words.ts'
import { WeeksChart } from '../../parts/learning/weeks-chart.tsx'
import { Shelf } from './shelf.tsx'
import { sampleWeeks } from './week-samples.ts'

const weeks = sampleWeeks(12)
const scale = { from: -4, to: 30 }

export function GalleryLearning() {
  const [chosen, setChosen] = useState(weeks.at(-2)?.week)
  return (
    <Shelf title="Learning">
      {(['level', 'change'] as const).map((coloured) => (
        <WeeksChart key={coloured} {...{ weeks, coloured, chosen }} onChoose={setChosen} />
      ))}
      <div className="grid grid-cols-2 gap-1">
        {causeOrder.flatMap((cause) =>
          [false, true].map((isTaken) => (
            <span key={`${cause} ${isTaken}`} className="flex items-center gap-2">
              <CauseSwatch {...{ cause, isTaken }} /> {causeWords[cause]}
              {isTaken && ', spared'}
            </span>
          )),
        )}
      </div>
      <span className="flex gap-4">
        <IntervalMark value={25} low={18} high={30} scale={scale} />
        <IntervalMark value={2} low={-1} high={6} scale={scale} />
        <IntervalMark value={-2} low={-3.5} high={-1} scale={scale} />
      </span>
    </Shelf>
  )
}
