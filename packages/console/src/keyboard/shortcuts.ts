/** Every key of the desk in one table: tooltips, the palette and the help sheet read it. */
export const shortcuts = {
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
  macro: { keys: 'm', says: 'Insert a macro', group: 'Conversation' },
  send: { keys: 'mod+enter', says: 'Send', group: 'Conversation' },
  undo: { keys: 'mod+z', says: 'Undo (for eight seconds)', group: 'Conversation' },
  goInbox: { keys: 'g i', says: 'Go to Inbox', group: 'Going' },
  goSteer: { keys: 'g s', says: 'Go to Steer', group: 'Going' },
  goOverview: { keys: 'g o', says: 'Go to Overview', group: 'Going' },
  goKnowledge: { keys: 'g k', says: 'Go to Knowledge', group: 'Going' },
  goPolicy: { keys: 'g p', says: 'Go to Triggers', group: 'Going' },
  goAudit: { keys: 'g a', says: 'Go to Audit', group: 'Going' },
  palette: { keys: 'mod+k', says: 'Find anything', group: 'Everywhere' },
  help: { keys: '?', says: 'Show all keys', group: 'Everywhere' },
} as const

export type ShortcutName = keyof typeof shortcuts
export const shortcutNames = Object.keys(shortcuts) as ShortcutName[]
