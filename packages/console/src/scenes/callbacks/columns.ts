import type { AgentView } from '@baton/contract'
import type { CallbackView } from '../../api/reaching-types.ts'
import type { CalendarColumn } from './calendar-grid.tsx'
import { isSameDay } from './days.ts'

const isOn = (day: Date) => (it: CallbackView) =>
  it.dueFrom !== null && isSameDay(new Date(it.dueFrom), day)

/** A column for each day, whoever keeps the promise. */
export function dayColumns(
  days: readonly Date[],
  items: readonly CallbackView[],
): CalendarColumn[] {
  const word = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' })
  return days.map((day) => ({
    key: day.toISOString(),
    word: word.format(day),
    day,
    items: items.filter(isOn(day)),
  }))
}

/** One day with a column for each person, and a first one for what nobody has yet. */
export function personColumns(
  day: Date,
  items: readonly CallbackView[],
  people: readonly Pick<AgentView, 'id' | 'name' | 'active'>[],
): CalendarColumn[] {
  const here = items.filter(isOn(day))
  const column = (agent: string | null, word: string) => ({
    key: agent ?? 'nobody',
    word,
    day,
    agent,
    items: here.filter((it) => it.agent === agent),
  })
  const active = people.filter((it) => it.active || here.some(({ agent }) => agent === it.id))
  return [column(null, 'Nobody yet'), ...active.map(({ id, name }) => column(id, name))]
}
