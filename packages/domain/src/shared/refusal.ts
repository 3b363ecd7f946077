/** Every reason why a command can be refused. The person-readable sentence for each stands in `refusalTexts`. */
export type RefusalCode =
  | 'held_by_other'
  | 'already_held'
  | 'not_holder'
  | 'person_requested'
  | 'already_guided'
  | 'not_waiting'
  | 'already_escalated'
  | 'resolved'
  | 'not_resolved'
  | 'offered_to_other'
  | 'not_offered'
  | 'empty_message'
  | 'empty_guidance'
  | 'no_action_waiting'
  | 'stale_wait'
  | 'newer_message'
  | 'question_closed'

/** A command that was not carried out: the code for programs, never a thrown error. */
export type Refusal = { refused: RefusalCode }

/** Builds a refusal; reads better at the place of use than an object. */
export const refuse = (code: RefusalCode): Refusal => ({ refused: code })

/** What happened, why, and what to do next, for each refusal. */
export const refusalTexts: Record<RefusalCode, string> = {
  held_by_other: 'Another agent holds this conversation. Ask them to requeue it, or leave a note.',
  already_held: 'You already hold this conversation. Write your reply.',
  not_holder: 'You do not hold this conversation. Take over first.',
  person_requested:
    'The customer asked for a person, so guidance is not enough. Take over instead.',
  already_guided:
    'The assistant is answering with guidance right now. Wait for its reply, or take over.',
  not_waiting: 'Nobody is waiting in this conversation any more. Reload to see who holds it.',
  already_escalated: 'This conversation is already with the team. Open it to see who has it.',
  resolved: 'This conversation is resolved. Reply to reopen it.',
  not_resolved: 'This conversation is open already. Write to the customer, or leave a note.',
  offered_to_other:
    'This conversation is being offered to another agent. It comes back if they decline.',
  not_offered: 'This offer has ended. The conversation is back in the queue or taken.',
  empty_message: 'The message is empty. Write something or attach a file.',
  empty_guidance: 'The guidance is empty. Say how the assistant should proceed.',
  no_action_waiting:
    'No action waits for approval here any more. Reload to see what happened to it.',
  stale_wait: 'This timer belongs to an earlier wait. Nothing was changed.',
  question_closed:
    'This question was answered or withdrawn meanwhile. Nothing was sent; look at what still waits.',
  newer_message: 'The customer wrote again since you started. Read the newest message, then send.',
}
