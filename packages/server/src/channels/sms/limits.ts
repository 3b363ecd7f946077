import type { Limits } from '../channel.ts'
import { withNumberedChoices } from '../kit/numbered-choices.ts'
import { segmentsOf } from '../kit/sms-segments.ts'
import { textParts } from '../kit/text-parts.ts'

const maxLength = 1600

/** SMS through Twilio: no window, but the carrier blocks whoever writes after a STOP. */
export const smsLimits: Limits = {
  maxLength,
  windowHours: null,
  honoursStop: true,
  parts: (text, choices) => textParts(withNumberedChoices(text, choices), maxLength),
  segments: segmentsOf,
}
