import type { AttentionItem, Observation } from '../../src/api/teaching.ts'
import { ago } from './clock.ts'
import { type Answer, ok } from './commands.ts'
import { articles, suggestions } from './library.ts'

/** Two articles of the invented house that have grown old. */
export function attention(): Answer {
  const [first, second] = articles
  const item = (about: typeof first, more: Pick<AttentionItem, 'why' | 'detail'>) =>
    about
      ? [{ article: about.id, title: about.title, origin: about.origin, owner: null, ...more }]
      : []
  const items: AttentionItem[] = [
    ...item(first, { why: 'often_wrong', detail: '3 of 9 judged answers were wrong.' }),
    ...item(second, { why: 'expires', detail: 'Holds for 5 more days.' }),
  ]
  return ok({ items })
}

/** What stands behind each suggestion of the invented house: the suggestion's own words. */
export function observations(): Answer {
  const items: Observation[] = suggestions.map(({ id, conversation, question, answer }) => ({
    ...{ id, conversation, suggestion: id, question, answer, keptOut: null, at: ago(3_600) },
  }))
  return ok({ items: items.slice(0, 1) })
}
