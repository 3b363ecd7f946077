import type { SimulationResult } from '@baton/contract'
import { judgePlay, type PassPolicy, type Scenario, verdictOf } from '@baton/domain'
import type { ScenarioRow } from './scenario-row.ts'
import type { Played } from './stage.ts'

/** What all plays of a scenario come to, as one result. `scenario`: as it is meant today. */
export function resultOf(
  row: Pick<ScenarioRow, 'id' | 'name' | 'topic'>,
  scenario: Scenario,
  plays: readonly Played[],
  pass: PassPolicy,
): SimulationResult {
  const broken = plays.find(({ problem }) => problem !== null)
  const verdicts = plays.map(({ steps }) => judgePlay(scenario, steps))
  const { passed, isFlaky, passes, runs, shown } = verdictOf(verdicts, pass)
  const play = verdicts[shown]
  return {
    ...{ scenario: row.id, name: row.name, topic: row.topic, ends: scenario.ends },
    state: passed ? 'passed' : 'failed',
    ...{ isFlaky, passes, runs, isNew: false },
    differs: passed && !isFlaky ? null : (play?.differs ?? null),
    steps: play?.steps ?? [],
    problem: broken?.problem ?? null,
    milliseconds: plays.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  }
}

/** It was not this scenario's turn before the run ended. */
export const notPlayed = (
  row: Pick<ScenarioRow, 'id' | 'name' | 'topic'>,
  scenario: Scenario,
): SimulationResult => ({
  ...{ scenario: row.id, name: row.name, topic: row.topic, ends: scenario.ends },
  ...{ state: 'not_played', isFlaky: false, passes: 0, runs: 0, isNew: false },
  ...{ differs: null, steps: [], problem: null, milliseconds: 0 },
})
