import type { Basis } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { DropReason } from '../events.ts'
import { holderOf } from '../holder.ts'

/** Why a finished thought may not be used any more, or null when it may (law 4, I6). */
export function whyStale(now: Conversation, basis: Basis): DropReason | null {
  if (now.epoch !== basis.epoch) return 'epoch_changed'
  const { kind } = holderOf(now)
  if (kind !== 'ai' && kind !== 'guided') return 'not_holder'
  if (now.status === 'resolved') return 'resolved'
  return now.newestCustomerMessage === basis.newestCustomerMessage ? null : 'newer_message'
}
