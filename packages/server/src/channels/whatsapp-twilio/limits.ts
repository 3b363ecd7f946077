import type { Limits } from '../channel.ts'
import { withNumberedChoices } from '../kit/numbered-choices.ts'
import { textParts } from '../kit/text-parts.ts'

const maxLength = 1600

/**
 * WhatsApp through Twilio: WhatsApp itself takes 4096 characters, Twilio only 1600. Buttons exist there only in
 * templates that Meta has approved before, so that choices are numbered lines.
 */
export const whatsappTwilioLimits: Limits = {
  maxLength,
  windowHours: 24,
  honoursStop: true,
  parts: (text, choices) => textParts(withNumberedChoices(text, choices), maxLength),
}
