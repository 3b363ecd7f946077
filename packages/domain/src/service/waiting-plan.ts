/** What a waiting customer is told and offered. */
export type WaitingPlan = {
  /** A share of actual waits that must lie inside the promised range. */
  promiseInside: number
  /** From so many minutes of expected wait on, a callback and an e-mail are offered beside waiting. */
  alternativesFromMinutes: number
  /** At most so many updates in one wait on channels that cost money or make a telephone ring. */
  mostUpdatesByText: number
  callbackSlotMinutes: number
  /** Callbacks that may be promised for one slot, for each agent on shift. */
  callbacksPerAgentAndSlot: number
  /** Says goodbye when a person has ended the conversation. */
  closingMessage: boolean
  survey: { on: boolean; afterMinutes: number }
}

/** Own words for what the platform says to customers: reason, then language, then text with {places}. */
export type TextsPlan = Record<string, Record<string, string>>
