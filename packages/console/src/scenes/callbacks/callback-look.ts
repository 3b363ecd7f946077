import { Mail, MessageSquare, Phone } from 'lucide-react'
import type { CallbackView, CallbackWay } from '../../api/reaching-types.ts'

export const ways: Record<CallbackWay, { word: string; icon: typeof Phone }> = {
  here: { word: 'in the conversation', icon: MessageSquare },
  phone: { word: 'by telephone', icon: Phone },
  email: { word: 'by e-mail', icon: Mail },
}

export type CallbackState = 'kept' | 'cancelled' | 'missed' | 'due' | 'planned'

/** How a callback stands now. Past its time and not kept is missed, whatever happens next. */
export function stateOf(callback: CallbackView, now: number): CallbackState {
  if (callback.state !== 'open') return callback.state
  if (callback.dueTo && Date.parse(callback.dueTo) < now) return 'missed'
  if (callback.dueFrom && Date.parse(callback.dueFrom) <= now) return 'due'
  return 'planned'
}

export const stateLooks: Record<CallbackState, string> = {
  kept: 'border-line bg-sunken text-ink-faint',
  cancelled: 'border-line bg-sunken text-ink-faint line-through',
  missed: 'border-urgent bg-urgent-soft text-urgent',
  due: 'border-waiting-mark bg-waiting-soft text-waiting',
  planned: 'border-human bg-human-soft text-human',
}

export const stateWords: Record<CallbackState, string> = {
  kept: 'kept',
  cancelled: 'cancelled',
  missed: 'missed',
  due: 'due now',
  planned: 'planned',
}
