import type { ConversationDetail } from '@baton/contract'

/** What pressing Send will do, in words, before it is pressed. */
export function sendingWords(
  detail: ConversationDetail,
  tab: 'reply' | 'note',
  me: string,
): string {
  if (tab === 'note') return 'Only your team sees this note.'
  const { row, limits } = detail
  if (limits.optedOut) return 'The customer wrote STOP. Nothing can be sent until they write START.'
  if (limits.windowEndsAt && !limits.windowOpen)
    return 'The 24-hour window is closed. Free text can be sent again when the customer writes.'
  if (row.status === 'resolved') return 'Replying reopens the conversation and you hold it.'
  switch (row.holder.kind) {
    case 'ai':
    case 'guided':
      return 'Replying takes over from the assistant.'
    case 'waiting':
      return 'Replying takes over; the wait ends.'
    case 'human':
      return row.holder.agent === me
        ? `${row.customer.name.split(' ')[0]} gets this from you.`
        : `${row.holder.name} holds this conversation. You can leave a note.`
  }
}
