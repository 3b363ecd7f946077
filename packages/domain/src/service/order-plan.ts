/** Who is served before whom: head starts in seconds, on top of the time that each has waited. A queue adds its own. */
export type OrderPlan = {
  /** By urgency. What is not named has no head start. */
  urgencySeconds: Readonly<Record<string, number>>
  /** By the tier of the customer. */
  tierSeconds: Readonly<Record<string, number>>
  /** So long before its first answer is due, a conversation counts as having waited from then on. */
  beforeDeadlineSeconds: number
  /** The same before the channel's window closes, after which nobody may answer freely. */
  beforeWindowSeconds: number
}

/** The order of a house that has set none. */
export const standardOrder: OrderPlan = {
  urgencySeconds: { critical: 3600, high: 600 },
  tierSeconds: { vip: 300, enterprise: 300, gold: 120 },
  beforeDeadlineSeconds: 600,
  beforeWindowSeconds: 7200,
}
