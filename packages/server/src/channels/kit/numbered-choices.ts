import type { Choice } from '@baton/domain'

/** The text with its choices as numbered lines, for channels and choices without buttons; they read alike in every language. */
export function withNumberedChoices(text: string, choices: Choice[]): string {
  const lines = choices.map((choice, place) => `${place + 1} = ${choice.label}`)
  if (lines.length === 0) return text
  return text === '' ? lines.join('\n') : `${text}\n\n${lines.join('\n')}`
}
