import { type ChosenKeys, chosenKeys } from './chosen-keys.ts'

const standard = {
  next: { keys: 'j', says: 'Next conversation', group: 'Moving' },
  previous: { keys: 'k', says: 'Previous conversation', group: 'Moving' },
  open: { keys: 'enter', says: 'Open the conversation', group: 'Moving' },
  search: { keys: '/', says: 'Search conversations', group: 'Moving' },
  leave: { keys: 'escape', says: 'Leave a field, close what floats', group: 'Moving' },
  takeOver: { keys: 't', says: 'Take over', group: 'Conversation' },
  steer: { keys: 's', says: 'Steer the assistant', group: 'Conversation' },
  reply: { keys: 'r', says: 'Write a reply', group: 'Conversation' },
  note: { keys: 'n', says: 'Write a note', group: 'Conversation' },
  handBack: { keys: 'h', says: 'Hand back to the assistant', group: 'Conversation' },
  resolve: { keys: 'e', says: 'Resolve', group: 'Conversation' },
  confirmLookback: { keys: 'c', says: 'Confirm the four answers', group: 'Conversation' },
  macro: { keys: 'm', says: 'Insert a macro', group: 'Conversation' },
  send: { keys: 'mod+enter', says: 'Send', group: 'Conversation' },
  undo: { keys: 'mod+z', says: 'Undo (for eight seconds)', group: 'Conversation' },
  // Never on one screen with a conversation, so N may mean something else there.
  answerRight: { keys: 'y', says: 'This answer was right', group: 'Checking answers' },
  answerWrong: { keys: 'n', says: 'This answer was wrong', group: 'Checking answers' },
  rate1: { keys: '1', says: 'Rate the criterion: first step', group: 'Reviewing' },
  rate2: { keys: '2', says: 'Rate the criterion: second step', group: 'Reviewing' },
  rate3: { keys: '3', says: 'Rate the criterion: third step', group: 'Reviewing' },
  rate4: { keys: '4', says: 'Rate the criterion: fourth step', group: 'Reviewing' },
  rate5: { keys: '5', says: 'Rate the criterion: fifth step', group: 'Reviewing' },
  rateNone: { keys: 'n', says: 'The criterion does not apply', group: 'Reviewing' },
  finishReview: { keys: 'f', says: 'Finish the review', group: 'Reviewing' },
  playSuite: { keys: 'p', says: 'Play the suite', group: 'Simulations' },
  acceptOffer: { keys: 'y', says: 'Take what is offered to you', group: 'Offers' },
  declineOffer: { keys: 'x', says: 'Decline what is offered to you', group: 'Offers' },
  goInbox: { keys: 'g i', says: 'Go to Inbox', group: 'Going' },
  goSteer: { keys: 'g s', says: 'Go to Steer', group: 'Going' },
  goOverview: { keys: 'g o', says: 'Go to Overview', group: 'Going' },
  goKnowledge: { keys: 'g k', says: 'Go to Knowledge', group: 'Going' },
  goBoard: { keys: 'g b', says: 'Go to Board', group: 'Going' },
  goCallbacks: { keys: 'g c', says: 'Go to Callbacks', group: 'Going' },
  goOnCall: { keys: 'g d', says: 'Go to On call', group: 'Going' },
  goService: { keys: 'g v', says: 'Go to Service', group: 'Going' },
  goPolicy: { keys: 'g p', says: 'Go to Triggers', group: 'Going' },
  goLearning: { keys: 'g l', says: 'Go to Learning', group: 'Going' },
  goQuality: { keys: 'g q', says: 'Go to Quality', group: 'Going' },
  goReviews: { keys: 'g r', says: 'Go to Reviews', group: 'Going' },
  goSimulations: { keys: 'g m', says: 'Go to Simulations', group: 'Going' },
  goAudit: { keys: 'g a', says: 'Go to Audit', group: 'Going' },
  notices: { keys: 'b', says: 'Show notifications', group: 'Everywhere' },
  palette: { keys: 'mod+k', says: 'Find anything', group: 'Everywhere' },
  help: { keys: '?', says: 'Show all keys', group: 'Everywhere' },
} as const

export type ShortcutName = keyof typeof standard
type Shortcut = { keys: string; says: string; group: (typeof standard)[ShortcutName]['group'] }
export const shortcutNames = Object.keys(standard) as ShortcutName[]

/** The table with what a person chose instead. A key that another shortcut has is not taken twice. */
export function shortcutsWith(chosen: ChosenKeys): Record<ShortcutName, Shortcut> {
  const entries = shortcutNames.map((name) => {
    const keys = chosen[name]
    const taken = shortcutNames.some(
      (other) => other !== name && (chosen[other] ?? standard[other].keys) === keys,
    )
    return [name, keys && !taken ? { ...standard[name], keys } : standard[name]]
  })
  return Object.fromEntries(entries) as Record<ShortcutName, Shortcut>
}

/** Every key of the desk in one table: tooltips, the palette and the help sheet read it. */
export const shortcuts = shortcutsWith(chosenKeys())

/** Single keys can be chosen; the others are common to all programs or lead two-key ways. */
export const isChoosable = (name: ShortcutName) => standard[name].keys.length === 1
