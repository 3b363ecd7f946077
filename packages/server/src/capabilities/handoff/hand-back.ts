import type { HandoffPackageView } from '@baton/contract'
import type { Event } from '@baton/domain'
import type { HandoffFacts } from './facts.ts'

/** What a colleague wrote when the conversation was last handed back; empty notes say nothing. */
export function lastHandBackOf({
  happened,
}: Pick<HandoffFacts, 'happened'>): HandoffPackageView['lastHandBack'] {
  const event = happened.findLast(({ kind }) => kind === 'handed_back')
  if (!event) return null
  const { done, decided, promised } = (event.payload as Event & { kind: 'handed_back' }).note
  if ([done, decided, promised].every((text) => text.trim() === '')) return null
  return { by: event.by ?? 'A colleague', done, decided, promised }
}
