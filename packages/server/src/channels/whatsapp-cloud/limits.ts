import type { Choice } from '@baton/domain'
import type { Limits } from '../channel.ts'
import { withNumberedChoices } from '../kit/numbered-choices.ts'
import { textParts } from '../kit/text-parts.ts'
import { choiceForm, maxTextAboveChoices } from './choices.ts'

const maxLength = 4096

/** WhatsApp at Meta: free text for 24 hours after the customer's last message, then only templates. */
export const whatsappCloudLimits: Limits = {
  maxLength,
  windowHours: 24,
  honoursStop: true,
  parts,
}

/**
 * Buttons and lists travel beside the last part, which is kept short enough to stand above them; numbered choices
 * are written into the text.
 */
function parts(text: string, choices: Choice[]): string[] {
  const form = choiceForm(choices)
  if (form === 'none') return textParts(text, maxLength)
  if (form === 'numbers') return textParts(withNumberedChoices(text, choices), maxLength)
  const found = textParts(text, maxLength)
  // Choices without words still need a message to travel with.
  if (found.length === 0) return ['']
  return [...found.slice(0, -1), ...textParts(found.at(-1) ?? '', maxTextAboveChoices)]
}
