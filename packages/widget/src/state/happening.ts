import type { OpenAnswer, WebchatEvent } from '@baton/contract'
import type { Failure } from '../connection/failure.ts'
import type { Outgoing, Progress } from './state.ts'

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
  /** Sending began, or the server took it, refused it, or could not be reached. */
  | { kind: 'progressed'; id: string; progress: Progress }
  | { kind: 'discarded'; id: string }
  /** The text of a message went back into the composer. */
  | { kind: 'given_back'; id: string }
  | { kind: 'wait_kept'; since: string | null }
  | { kind: 'read'; upTo: number }
