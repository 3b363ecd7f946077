/** What stands over the conversation, if anything. */
export type Floating = 'hand-back' | 'steer' | 'customer' | 'routing' | null
