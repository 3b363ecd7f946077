import type { ConversationId, HandBackNote } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { type Answer, commandOf } from '../conversations/index.ts'

/** Gives the baton back to the assistant, with a note of what was done, decided and promised. */
export const handBack = (
  house: House,
  person: Person,
  id: ConversationId,
  note: HandBackNote,
): Promise<Answer> =>
  commandOf(house, person, id, () => ({ do: 'hand_back', agent: person.agent, note }))

/** Promises the waiting customer that somebody will come back to them later. */
export const promiseCallback = (
  house: House,
  person: Person,
  id: ConversationId,
  why: string,
): Promise<Answer> => commandOf(house, person, id, () => ({ do: 'promise_callback', why }))
