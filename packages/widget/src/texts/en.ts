import type { Texts } from '../texts.ts'

export const en: Texts = {
  openChat: 'Open chat',
  closeChat: 'Close chat',
  newMessages: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  chat: 'Chat',
  conversation: 'Conversation',
  assistant: 'AI assistant',
  assistantOf: (company) => `AI assistant at ${company}`,
  guidedBy: (name) => `AI assistant, guided by ${name ?? 'our team'}`,
  person: 'Person',
  personOf: (company) => `Person at ${company}`,
  aPerson: 'Our team',
  you: 'You',
  platform: 'Notice',
  waitingForPerson: 'Waiting for a person',
  loading: 'Loading the conversation',
  writeMessage: 'Write a message',
  send: 'Send',
  tooLong: (over) =>
    `That is ${over} characters too long for one message. Please shorten it or send it in parts.`,
  nearLimit: (left) => `${left} characters left`,
  talkToPerson: 'Talk to a person',
  askedForPerson: 'Asking for a person…',
  saysTalkToPerson: 'I would like to talk to a person.',
  saysCallback: 'Please call me back.',
  saysWithdraw: 'I would like to go on with the assistant.',
  inLine: (position) => `You are number ${position} in line`,
  nextInLine: 'You are next in line',
  range: (from, to) =>
    from === to
      ? `About ${minutes(to)}`
      : from < 1
        ? `Up to ${minutes(to)}`
        : `About ${from} to ${minutes(to)}`,
  updateBy: (time) => `I will update you by ${time}`,
  updateSoon: 'I will update you shortly',
  keepWaiting: 'Keep waiting',
  callMeBack: 'Call me back',
  goOn: 'Go on with the assistant',
  otherWays: 'Other ways',
  joined: (name) => `${name} has joined the conversation`,
  assistantContinues: (name) => `${name}, the AI assistant, continues`,
  isTyping: (name) => `${name} is typing`,
  from: 'From:',
  opensNewTab: 'opens in a new tab',
  sending: 'Sending…',
  waitingForConnection: 'Waiting for connection',
  sent: 'Sent',
  notSent: 'Not sent',
  edit: 'Edit',
  discard: 'Discard',
  tryAgain: 'Try again',
  resolved: 'This conversation is resolved.',
  writeAgain: 'Write again any time.',
  offline: 'You are offline. Write on: your messages are kept and sent when you are back.',
  reconnecting: 'Connection lost. Trying again…',
  newBelow: 'New messages',
  busy: 'That was a lot at once. Your message is kept and goes out in a moment.',
  trouble: 'Something went wrong on our side. Your message is kept; we keep trying.',
  messageTooLong: 'This message is too long for us to take. Please shorten it and send it again.',
  refused: 'This message could not be accepted. Please change it and send it again.',
  newVisit: 'Your earlier visit has ended, so a new conversation begins here.',
  closedDoor: 'This chat is not available right now. Please contact us in another way.',
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}
