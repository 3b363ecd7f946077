/** One thing a message may tell, with how much it weighs. What calms weighs less than nothing. */
export type DangerSign = { weight: number; phrases: string[] }

/** Signs that mean a danger together, when their weights reach `least`. */
export type Danger = { name: string; least: number; signs: DangerSign[] }
