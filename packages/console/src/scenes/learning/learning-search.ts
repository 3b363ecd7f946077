import type { Cause } from '../../api/learning.ts'

/** How many weeks one may look at. */
export const spans = [8, 16, 52] as const
export type Span = (typeof spans)[number]
export const usualSpan: Span = 16

/** What the page shows, kept in its address: "back" from a conversation comes back to where one was. */
export type LearningSearch = {
  weeks?: Span
  week?: string
  /** What lies open: the conversations behind a week, a cause of it, a gap or an item. */
  open?: 'week' | 'gap' | 'item'
  cause?: Cause
  theme?: string
  article?: string
}

const causes = ['learned', 'edited', 'policy', 'mix', 'people', 'rest'] as const
const openable = ['week', 'gap', 'item'] as const

const oneOf = <Value>(known: readonly Value[], value: unknown): Value | undefined =>
  known.find((it) => it === value)

/** Whatever an address says that is not known here is left out. */
export function readLearningSearch(search: Record<string, unknown>): LearningSearch {
  const { week, theme, article } = search
  const read = {
    weeks: oneOf(spans, search.weeks),
    week: typeof week === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(week) ? week : undefined,
    open: oneOf(openable, search.open),
    cause: oneOf(causes, search.cause),
    theme: typeof theme === 'string' ? theme : undefined,
    article: typeof article === 'string' ? article : undefined,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}
