import type { LearningWeek } from '@baton/contract'
import { causes } from '@baton/domain'

const columns: [string, (week: LearningWeek) => string | number | null][] = [
  ['week', ({ week }) => week],
  ['matters', ({ matters }) => matters],
  ['escalated', ({ escalated }) => escalated],
  ['rate', ({ rate }) => rounded(rate.value)],
  ['rate_low', ({ rate }) => rounded(rate.low)],
  ['rate_high', ({ rate }) => rounded(rate.high)],
  ['audited', ({ precision }) => precision?.audited ?? 0],
  ['right', ({ precision }) => precision?.right ?? 0],
  ['precision', ({ precision }) => rounded(precision?.value)],
  ['precision_low', ({ precision }) => rounded(precision?.low)],
  ['precision_high', ({ precision }) => rounded(precision?.high)],
  ...causes.map((cause): (typeof columns)[number] => [
    `rate_by_${cause}`,
    ({ level }) => rounded(level[cause]),
  ]),
  ...causes.map((cause): (typeof columns)[number] => [
    `change_by_${cause}`,
    ({ change }) => rounded(change?.[cause]),
  ]),
  ['is_open', ({ isOpen }) => String(isOpen)],
]

/** Enough digits that causes still add up to the rate in a spreadsheet. */
const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toFixed(6))

/** The weeks as rows (RFC 4180). No cell holds words of customers, so none can be a formula. */
export const weeksCsv = (weeks: readonly LearningWeek[]): string =>
  [
    columns.map(([name]) => name).join(','),
    ...weeks.map((week) => columns.map(([, cellOf]) => cellOf(week) ?? '').join(',')),
    '',
  ].join('\r\n')
