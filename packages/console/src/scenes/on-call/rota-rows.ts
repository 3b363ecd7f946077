import type { OnCallView } from '../../api/reaching-types.ts'

type Span = { from: string; to: string }
export type RotaRow = { key: string; name: string; isGap: boolean; spans: Span[] }

/** A row for each person in the order of their first turn, and one for the gaps on top of all where there are any. */
export function rotaRows({ shifts, gaps }: Pick<OnCallView, 'shifts' | 'gaps'>): RotaRow[] {
  const rows = new Map<string, RotaRow>()
  for (const { agent, from, to } of shifts) {
    if (!agent) continue
    const row = rows.get(agent.id) ?? { key: agent.id, name: agent.name, isGap: false, spans: [] }
    row.spans.push({ from, to })
    rows.set(agent.id, row)
  }
  const people = [...rows.values()]
  return gaps.length === 0
    ? people
    : [{ key: 'gaps', name: 'Nobody', isGap: true, spans: gaps }, ...people]
}

/** From the first instant to the last; null where nobody ever stands and nobody is missing. */
export function wholeSpan(rows: readonly RotaRow[]): { from: number; to: number } | null {
  const spans = rows.flatMap((row) => row.spans)
  if (spans.length === 0) return null
  return {
    from: Math.min(...spans.map(({ from }) => Date.parse(from))),
    to: Math.max(...spans.map(({ to }) => Date.parse(to))),
  }
}
