/**
 * What a week's escalation rate is put down to. `mix`: what customers asked, had nobody taught or changed anything;
 * `people`: matters that want a person whatever the assistant knows; `rest`: what none of the others explains, chance
 * first of all.
 */
export type Cause = 'mix' | 'learned' | 'edited' | 'policy' | 'people' | 'rest'

/** In the order in which they are shown. */
export const causes: readonly Cause[] = ['learned', 'edited', 'policy', 'mix', 'people', 'rest']

/** So much of a rate is put down to each cause; together they are the rate, or its change. */
export type CauseShares = Record<Cause, number>

export const noShares = (): CauseShares => ({
  ...{ mix: 0, learned: 0, edited: 0, policy: 0, people: 0, rest: 0 },
})

export const sumOf = (shares: CauseShares): number =>
  causes.reduce((sum, cause) => sum + shares[cause], 0)
