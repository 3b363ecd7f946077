import type { Limits } from '../../channels/channel.ts'
import type { Letter } from './letter.ts'

/** Why the channel does not allow this message now, in a sentence for the agent; null when it does. */
export function whyNotAllowed(
  limits: Pick<Limits, 'windowHours' | 'honoursStop'>,
  letter: Pick<Letter, 'optedOut' | 'lastInboundAt'>,
  now: Date,
): string | null {
  if (limits.honoursStop && letter.optedOut)
    return 'The customer has opted out (STOP). They must write START before anything can be sent.'
  const ends = windowEnd(limits.windowHours, letter.lastInboundAt)
  if (ends && ends <= now)
    return 'More than 24 hours have passed since the customer wrote, so WhatsApp allows only an approved template now.'
  return null
}

/** Minutes before the vendor's own end at which we stop: clocks differ, and a late message is lost money and trust. */
const safetyMinutes = 5

/** When free text stops being allowed; null where the channel has no window. Only the customer's messages open it. */
export function windowEnd(windowHours: number | null, lastInboundAt: Date | null): Date | null {
  if (windowHours === null) return null
  const start = lastInboundAt?.getTime() ?? 0
  return new Date(start + windowHours * 3_600_000 - safetyMinutes * 60_000)
}
