import type { Happening } from './happening.ts'
import { afterEvent, afterOpening } from './hearing.ts'
import { addOutgoing, changeOutgoing } from './outgoing.ts'
import { quiet, type State } from './state.ts'
import { newestNumber } from './thread.ts'

/** The whole memory of the bubble. Pure, so that a story of happenings can be replayed in a test. */
export function reduce(now: State, what: Happening): State {
  switch (what.kind) {
    case 'panel_opened':
      return { ...now, panel: 'open' }
    case 'panel_closed':
      return { ...now, panel: 'closed' }
    case 'network_changed':
      return { ...now, online: what.online }
    case 'opening_begun':
      return now.link === 'lost' ? now : { ...now, link: 'opening' }
    case 'opened':
      return afterOpening(now, what.answer)
    case 'stream_begun':
      return { ...now, link: 'live', failure: null }
    case 'connection_lost':
      return { ...now, link: 'lost', typing: null, failure: what.failure }
    case 'visitor_forgotten':
      return forgetVisitor(now)
    case 'heard':
      return afterEvent(now, what.event)
    case 'typing_ended':
      return now.typing ? { ...now, typing: null } : now
    case 'given_back':
      return { ...now, outgoing: without(now.outgoing, what.id), givenBack: now.givenBack + 1 }
    case 'wait_kept':
      return { ...now, keptWaiting: what.since }
    case 'read':
      return what.upTo > now.readUpTo ? { ...now, readUpTo: what.upTo } : now
    default:
      return { ...now, outgoing: sendingChanged(now, what) }
  }
}

type SendingChange = Extract<
  Happening,
  { kind: 'written' | 'sending_begun' | 'accepted' | 'kept_for_later' | 'refused' | 'discarded' }
>

function sendingChanged(now: State, what: SendingChange): State['outgoing'] {
  switch (what.kind) {
    case 'written':
      return addOutgoing(now, what.item)
    case 'sending_begun':
      return changeOutgoing(now, what.id, {
        progress: 'sending',
        sentAfter: newestNumber(now.messages),
      })
    case 'accepted':
      return changeOutgoing(now, what.id, { progress: 'accepted', acceptedAs: what.as })
    case 'kept_for_later':
      return changeOutgoing(now, what.id, { progress: 'waiting', failure: what.failure })
    case 'refused':
      return changeOutgoing(now, what.id, { progress: 'refused', failure: what.failure })
    case 'discarded':
      return without(now.outgoing, what.id)
  }
}

function without(outgoing: State['outgoing'], id: string): State['outgoing'] {
  return outgoing.filter((item) => item.id !== id)
}

/** A new visitor must not see the thread of the last one, even for a moment. */
function forgetVisitor(now: State): State {
  const begunAnew = now.readUpTo > 0 || now.messages.length > 0
  return { ...now, messages: [], conversation: quiet, typing: null, readUpTo: 0, begunAnew }
}
