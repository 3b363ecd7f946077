import type { OpenAnswer, WebchatEvent } from '@baton/contract'
import type { Failure } from '../connection/failure.ts'
import type { Outgoing } from './state.ts'

/** Everything that can happen to the bubble. Past tense: the reducer only takes note. */
export type Happening =
  | { kind: 'panel_opened' }
  | { kind: 'panel_closed' }
  | { kind: 'network_changed'; online: boolean }
  | { kind: 'opening_begun' }
  | { kind: 'opened'; answer: OpenAnswer }
  | { kind: 'stream_begun' }
  | { kind: 'connection_lost'; failure: Failure | null }
  | { kind: 'visitor_forgotten' }
  | { kind: 'heard'; event: WebchatEvent }
  | { kind: 'typing_ended' }
  | { kind: 'written'; item: Outgoing }
  | { kind: 'sending_begun'; id: string }
  | { kind: 'accepted'; id: string; as: string }
  | { kind: 'kept_for_later'; id: string; failure: Failure }
  | { kind: 'refused'; id: string; failure: Failure }
  | { kind: 'discarded'; id: string }
  /** The text of a message went back into the composer. */
  | { kind: 'given_back'; id: string }
  | { kind: 'wait_kept'; since: string | null }
  | { kind: 'read'; upTo: number }
