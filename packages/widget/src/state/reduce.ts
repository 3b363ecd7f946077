import type { Happening } from './happening.ts'
import { afterEvent, afterOpening } from './hearing.ts'
import { addOutgoing, noteProgress } from './outgoing.ts'
import { quiet, type State } from './state.ts'

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
    case 'written':
      return { ...now, outgoing: addOutgoing(now, what.item) }
    case 'progressed':
      return { ...now, outgoing: noteProgress(now, what.id, what.progress) }
    case 'discarded':
      return { ...now, outgoing: without(now.outgoing, what.id) }
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
