import type { Choice } from '@baton/domain'

/** The text with its choices as numbered lines, for channels and choices without buttons. */
export function withNumberedChoices(text: string, choices: Choice[]): string {
  const lines = choices.map((choice, place) => `Reply ${place + 1} for ${choice.label}`)
  if (lines.length === 0) return text
  return text === '' ? lines.join('\n') : `${text}\n\n${lines.join('\n')}`
}
