import type { PlayVerdict } from './judge-play.ts'

/** How often a scenario is played, and how often it must come out right: models do not say the same thing twice. */
export type PassPolicy = { runs: number; mustPass: number }

/** The built-in mind comes to the same every time. */
export const passOnce: PassPolicy = { runs: 1, mustPass: 1 }
/** Enough to tell an unlucky play from a broken one, without paying for many. */
export const passTwoOfThree: PassPolicy = { runs: 3, mustPass: 2 }

/** What several plays of a scenario say together; flaky when they do not agree. `shown` is the play that people look at. */
export type ScenarioVerdict = {
  passed: boolean
  isFlaky: boolean
  passes: number
  runs: number
  shown: number
}

/** Weighs all plays of one scenario. Nobody passes who was not played. */
export function verdictOf(plays: readonly PlayVerdict[], policy: PassPolicy): ScenarioVerdict {
  const passes = plays.filter(({ passed }) => passed).length
  const failed = plays.findIndex(({ passed }) => !passed)
  return {
    passed: passes >= Math.max(1, Math.min(policy.mustPass, policy.runs)),
    isFlaky: passes > 0 && passes < plays.length,
    passes,
    runs: plays.length,
    shown: Math.max(0, failed),
  }
}
