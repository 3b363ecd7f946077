import type { LearningWeek } from '@baton/contract'
import { percent } from '../quality-words.ts'
import { causeOrder, causeWords, pointsOnly, shortWeek } from './learning-words.ts'

const spanOf = ({ low, high }: { low: number; high: number }) =>
  `${percent(low)} to ${percent(high)}`

/** The same as numbers, the newest week first. */
export function WeeksTable({ weeks }: { weeks: readonly LearningWeek[] }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Weeks as numbers"
      className="scroll-quiet max-h-90 overflow-auto"
    >
      <table className="w-full text-left whitespace-nowrap tabular">
        <thead className="sticky top-0 bg-surface text-sm text-ink-faint">
          <tr>
            {[
              ...['Week', 'Questions', 'Brought in', 'Rate', '95\u00a0% interval'],
              ...['Looked at', 'Right', '95\u00a0% interval '],
              ...causeOrder.map((cause) => causeWords[cause]),
            ].map((word) => (
              <th key={word} scope="col" className="py-1 pr-4 font-normal">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {weeks.toReversed().map((week) => (
            <Line key={week.week} week={week} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ week }: { week: LearningWeek }) {
  const { precision, rate } = week
  const cells = [
    ...[week.matters.toLocaleString(), week.escalated.toLocaleString()],
    ...[percent(rate.value), spanOf(rate), precision?.audited.toLocaleString() ?? '0'],
    ...[precision ? percent(precision.value) : '–', precision ? spanOf(precision) : '–'],
    ...causeOrder.map((cause) => pointsOnly(week.level[cause])),
  ]
  return (
    <tr>
      <th scope="row" className="py-1 pr-4 font-normal">
        {shortWeek(week.week)}
        {week.isOpen && <span className="text-ink-faint"> so far</span>}
      </th>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row have a fixed place
        <td key={place} className="pr-4">
          {cell}
        </td>
      ))}
    </tr>
  )
}
