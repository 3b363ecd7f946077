/** Longest text of a message we keep, in characters; what was cut stays readable in the raw delivery. */
export const longestText = 20_000

/** Text a database can hold: no NUL, no half surrogate pairs. Emoji, right-to-left and zero-width characters stay. */
export function storable(text: string): string {
  const whole = text.replaceAll('\u0000', '\ufffd').toWellFormed()
  return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()} […]` : whole
}
