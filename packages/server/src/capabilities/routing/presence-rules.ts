/**
 * Without a sign of life for so long, nobody is asked any more. A screen gives one every twenty seconds, so three may be
 * lost on a bad line.
 */
export const graceSeconds = 75

/** So often an open screen counts as a sign of life. */
export const signSeconds = 20

/** Offers missed one after the other that make somebody away. */
export const missesBeforeAway = 2

export const missedWhy = `You missed ${missesBeforeAway} offers in a row, so customers are no longer offered to you. Choose "available" when you are back.`

/** Everybody has declined: after so long they are asked again. */
export const startOverSeconds = 120
