import type { LearningWeek } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Cause } from '../../api/learning.ts'
import { CauseSwatch } from '../../parts/learning/cause-fill.tsx'
import {
  causeOrder,
  causeWords,
  countWords,
  pointsOnly,
  weekWords,
} from '../../parts/learning/learning-words.ts'
import type { Coloured } from '../../parts/learning/rate-panel.tsx'
import { intervalWords, percent } from '../../parts/quality-words.ts'

type ReadoutProps = { week: LearningWeek; coloured: Coloured }

/** The chosen week in numbers; each cause opens the conversations behind it. */
export function WeekReadout({ week, coloured }: ReadoutProps) {
  return (
    <div className="flex flex-col gap-4 p-4 max-three:border-t three:border-l">
      <h2 className="text-md font-semibold">
        {weekWords(week.week)}
        {week.isOpen && <span className="font-normal text-ink-faint">, so far</span>}
      </h2>
      <dl className="grid grid-cols-2 gap-3 three:grid-cols-1 three:gap-4">
        <Figure word="brought in a person" value={percent(week.rate.value)}>
          {week.escalated.toLocaleString()} of {countWords(week.matters, 'question')};{' '}
          {intervalWords(week.rate)}
        </Figure>
        <Precision precision={week.precision} />
      </dl>
      <Causes {...{ week, coloured }} />
      <Link
        to="/learning"
        search={(before) => ({ ...before, week: week.week, open: 'week' })}
        resetScroll={false}
        className="flex h-8 w-fit items-center gap-1 rounded-md border border-line-strong px-3 hover:bg-hover"
      >
        Show the conversations <ChevronRight size={14} aria-hidden="true" />
      </Link>
    </div>
  )
}

type FigureProps = { word: string; value: string; children: ReactNode }

function Figure({ word, value, children }: FigureProps) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dd className="text-sm text-ink-faint">{children}</dd>
      <dt className="font-medium">{word}</dt>
      <dd className="text-2xl font-semibold tabular">{value}</dd>
    </div>
  )
}

function Precision({ precision }: Pick<LearningWeek, 'precision'>) {
  if (!precision)
    return (
      <Figure word="whether its answers were right" value="Not known">
        nobody has looked at one of this week
      </Figure>
    )
  return (
    <Figure word="of its answers right" value={percent(precision.value)}>
      {precision.right} of {precision.audited} looked at; {intervalWords(precision)}
      {precision.covered < 0.995 &&
        `; of kinds nobody looked at were ${percent(1 - precision.covered)} of its answers`}
    </Figure>
  )
}

function Causes({ week, coloured }: ReadoutProps) {
  return (
    <table className="w-full text-left tabular">
      <thead className="text-sm text-ink-faint">
        <tr>
          <th className="pb-1 font-normal">Put down to, in points</th>
          <th className="pb-1 text-right font-normal">here</th>
          <th className="pb-1 pl-3 text-right font-normal">change</th>
        </tr>
      </thead>
      <tbody>
        {causeOrder.map((cause) => (
          <CauseLine key={cause} {...{ cause, week, coloured }} />
        ))}
      </tbody>
    </table>
  )
}

function CauseLine({ cause, week, coloured }: ReadoutProps & { cause: Cause }) {
  const here = week.level[cause]
  const isSpared = here < 0 || (here === 0 && (cause === 'learned' || cause === 'edited'))
  const isTaken = coloured === 'level' && isSpared
  return (
    <tr className="group">
      <th scope="row" className="font-normal">
        <Link
          to="/learning"
          search={(before) => ({ ...before, week: week.week, open: 'week', cause })}
          resetScroll={false}
          className="flex min-h-7 items-center gap-2 rounded-sm group-hover:underline"
        >
          <CauseSwatch cause={cause} isTaken={isTaken} />
          {causeWords[cause]}
        </Link>
      </th>
      <td className="text-right font-medium">{pointsOnly(here)}</td>
      <td className="pl-3 text-right text-ink-soft">
        {week.change ? pointsOnly(week.change[cause]) : '–'}
      </td>
    </tr>
  )
}
