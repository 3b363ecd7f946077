const minute = 60_000

/** The moment so many minutes ago (negative: ahead), as the wire writes it. */
export const ago = (minutes: number): string =>
  new Date(Date.now() - minutes * minute).toISOString()

export const today = (): string => new Date().toISOString()
