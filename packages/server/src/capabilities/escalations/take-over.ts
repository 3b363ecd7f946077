import { type ConversationId, maySupervise } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Answer, commandOf, steppedIn } from '../conversations/index.ts'

/** A person takes the baton: the assistant falls silent in the same transaction. */
export const takeOver = (house: House, person: Person, id: ConversationId): Promise<Answer> =>
  commandOf(house, person, id, () => ({
    do: 'take_over',
    agent: person.agent,
    escalation: newId(),
    finding: steppedIn(person.agent),
  }))

/** Puts a held conversation back in the queue. A supervisor may do so for others. */
export const requeue = (house: House, person: Person, id: ConversationId): Promise<Answer> =>
  commandOf(house, person, id, () => ({
    do: 'requeue',
    by: { kind: 'agent', agent: person.agent, supervises: maySupervise(person.role) },
    why: 'transferred',
  }))
