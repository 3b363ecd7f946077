import type { OpenAnswer, WebchatMessage, WebchatState } from '@baton/contract'
import type { Failure } from '../connection/failure.ts'

export type Control = 'talk_to_person' | 'withdraw' | 'callback' | 'email'

/** Which of the answers shown the customer pressed. */
export type HowItWas = { step: string; at: number }

/** What the customer says of an answer. */
export type Verdict = 'right' | 'wrong'

/** What the customer wrote and the server has not yet shown in the thread. */
export type Outgoing = {
  /** Chosen once, at writing: every further try carries it, so that the server stores one message. */
  readonly id: string
  readonly text: string
  readonly control?: Control
  readonly page?: { readonly url: string; readonly title: string }
  /** Milliseconds; strictly rising within a tab, so that order survives a reload. */
  readonly writtenAt: number
  readonly progress: Progress
}

export type Progress =
  | { readonly at: 'waiting'; readonly failure?: Failure }
  /** `after`: the newest message number when sending began. */
  | { readonly at: 'sending'; readonly after: number }
  | { readonly at: 'accepted'; readonly as: string; readonly after: number }
  | { readonly at: 'refused'; readonly failure: Failure }

export type Typing = { readonly who: 'assistant' | 'agent'; readonly name: string }
export type House = Pick<OpenAnswer, 'company' | 'assistantName' | 'greeting'>

export type State = {
  readonly panel: 'open' | 'closed'
  readonly online: boolean
  /** `idle` until there is a reason to call the server. */
  readonly link: 'idle' | 'opening' | 'live' | 'lost'
  readonly house: House | null
  readonly conversation: WebchatState
  readonly messages: readonly WebchatMessage[]
  readonly outgoing: readonly Outgoing[]
  readonly typing: Typing | null
  readonly readUpTo: number
  readonly failure: Failure | null
  /** The token of an earlier visit was no longer known, so the thread began anew. */
  readonly begunAnew: boolean
  /** How often text went back into the composer; it begins afresh with each. */
  readonly givenBack: number
  /** Since when the wait lasts that the customer has chosen to keep. */
  readonly keptWaiting: string | null
}

export const quiet: WebchatState = { status: 'none', holder: 'ai', agentName: null, waiting: null }

export const atRest: State = {
  panel: 'closed',
  online: true,
  link: 'idle',
  house: null,
  conversation: quiet,
  messages: [],
  outgoing: [],
  typing: null,
  readUpTo: 0,
  failure: null,
  begunAnew: false,
  givenBack: 0,
  keptWaiting: null,
}
