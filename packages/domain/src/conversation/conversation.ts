import type { OpenEscalation } from '../escalation/escalation.ts'
import type { ActionId } from '../shared/ids.ts'

/** A conversation as the rules see it. Who holds it is not in here: it is derived, see `holder.ts`. */
export type Conversation = {
  status: 'open' | 'resolved'
  escalation: OpenEscalation | null
  /** Grows by one each time the holder changes; slow work that saw another epoch is dropped. */
  epoch: number
  /** Number of the newest message or note, counted from 1 within the conversation. */
  newestMessage: number
  /** Number of the newest message the customer wrote; 0 when there is none. */
  newestCustomerMessage: number
  /** The newest customer message that somebody has answered. */
  answeredUpTo: number
  /** The customer asked for a person and has not had one since, withdrawn, or been promised a callback. */
  personRequested: boolean
  /** Replies of the assistant since a person last held the conversation or it was reopened. */
  assistantReplies: number
  /** An action that was asked for and has not been reported on: until then the assistant waits for its end. */
  pendingAction: ActionId | null
}

/** A conversation in which nothing has happened. */
export const newConversation = (): Conversation => ({
  status: 'open',
  escalation: null,
  epoch: 0,
  newestMessage: 0,
  newestCustomerMessage: 0,
  answeredUpTo: 0,
  personRequested: false,
  assistantReplies: 0,
  pendingAction: null,
})

/** Does a customer message wait for an answer? */
export const isUnanswered = (conversation: Conversation): boolean =>
  conversation.newestCustomerMessage > conversation.answeredUpTo
