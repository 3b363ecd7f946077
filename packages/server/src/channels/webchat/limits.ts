import type { Limits } from '../channel.ts'

/** The bubble carries any length and has no window: it is our own. */
export const webchatLimits: Limits = {
  maxLength: 20_000,
  windowHours: null,
  honoursStop: false,
  parts: (text) => [text],
}
