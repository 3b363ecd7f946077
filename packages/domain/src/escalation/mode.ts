/** How a person comes in: answers the customer themselves, or tells the assistant privately how to go on. */
export type Mode = 'takeover' | 'steer'
