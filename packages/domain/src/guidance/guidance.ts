import type { AgentId, GuidanceId } from '../shared/ids.ts'
import type { Segment } from './segment.ts'

/** For whom guidance holds. Only `always` and `segment` become knowledge for others. */
export type Scope = 'this_case' | 'this_customer' | 'segment' | 'always'

/** What a person told the assistant, with its reach. The text is never shown to the customer as it is. */
export type Guidance = {
  id: GuidanceId
  agent: AgentId
  text: string
  scope: Scope
  /** ISO instant after which it no longer holds; null holds until retired. */
  validUntil: string | null
  /** ISO instant before which it does not hold for others; absent holds at once. */
  validFrom?: string | null
  /** For scope `segment`; without one it is the customer's own tier. */
  segment?: Segment | null
}

/** May an answer to another customer rest on this guidance? */
export const teachesOthers = (guidance: Guidance): boolean =>
  guidance.scope === 'always' || guidance.scope === 'segment'

/** What the agent writes down when the assistant gets the conversation back, so that nothing promised is lost. */
export type HandBackNote = {
  done: string
  decided: string
  promised: string
  /** What the assistant may do from here on. */
  assistantMay: string
  /** Should the assistant answer the message that already waits, or only the next one? */
  answerWaiting: boolean
}
