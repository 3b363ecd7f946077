import { type ConversationId, maySupervise } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Answer, commandOf, steppedIn } from './command.ts'

/** Ends a conversation. Closing one that waits takes it over first, so that somebody answers for it. */
export const resolveConversation = (
  house: House,
  person: Person,
  id: ConversationId,
): Promise<Answer> =>
  commandOf(house, person, id, () => ({
    do: 'resolve',
    by: { kind: 'agent', agent: person.agent, supervises: maySupervise(person.role) },
    escalation: newId(),
    finding: steppedIn(person.agent),
  }))

export const reopenConversation = (
  house: House,
  person: Person,
  id: ConversationId,
): Promise<Answer> => commandOf(house, person, id, () => ({ do: 'reopen', agent: person.agent }))
