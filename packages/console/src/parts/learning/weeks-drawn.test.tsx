import type { LearningWeek } from '@baton/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RatePanel } from './rate-panel.tsx'
import { WeekButtons } from './week-buttons.tsx'
import { columnsOf } from './weeks-plot.ts'
import { WeeksTable } from './weeks-table.tsx'

const level = { learned: -0.2, edited: 0, policy: 0, mix: 0.4, people: 0.1, rest: 0 }
const week = (day: string, more: Partial<LearningWeek> = {}): LearningWeek => ({
  ...{ week: day, matters: 100, escalated: 30, isOpen: false, level, change: null },
  rate: { value: 0.3, low: 0.22, high: 0.4 },
  precision: null,
  ...more,
})
const weeks = [week('2026-11-02'), week('2026-11-16', { isOpen: true })]
const columns = columnsOf(weeks)
const countOf = (html: string, words: string) => html.split(words).length - 1

describe('the weeks as they are drawn', () => {
  it('have a hatched stretch for what was spared and full ones for what came, and none where nobody asked', () => {
    const panel = { top: 0, height: 100, from: 0, to: 1 }
    const html = renderToStaticMarkup(
      <svg>
        <title>rates</title>
        <RatePanel {...{ panel, columns }} coloured="level" middleOf={(at) => at * 10} bar={6} />
      </svg>,
    )
    expect(countOf(html, '-learned-true)')).toBe(2)
    expect(countOf(html, 'fill="var(--cause-mix)" stroke="var(--surface)"')).toBe(2)
    expect(countOf(html, 'r="3.5"')).toBe(2)
  })

  it('are one stop of the Tab key, at the chosen week, and each says in words what it shows', () => {
    const html = renderToStaticMarkup(
      <WeekButtons
        {...{ columns, band: 40, left: 0, chosen: '2026-11-02' }}
        onChoose={() => undefined}
      />,
    )
    expect(countOf(html, '<button')).toBe(2)
    expect(countOf(html, 'tabindex="0"')).toBe(1)
    expect(html).toContain('30 of 100 questions brought in a person')
  })

  it('stand in the table as numbers, the newest first, and what nobody looked at is not called right', () => {
    const html = renderToStaticMarkup(<WeeksTable weeks={weeks} />)
    expect(html.indexOf('16 Nov')).toBeLessThan(html.indexOf('2 Nov'))
    expect(html).toContain('so far')
    expect(html).toContain('−20')
    expect(countOf(html, '<td class="pr-4">–</td>')).toBe(4)
  })
})
