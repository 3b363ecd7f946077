import type * as contract from '@baton/contract'
import type { ScenarioList, ScenarioView, SimulationRun, SimulationRunView } from '@baton/contract'
import { call } from './client.ts'
import type { Accepted } from './types.ts'

type Taken<Schema extends { _input: unknown }> = Schema['_input']
type Given<Schema extends { _output: unknown }> = Schema['_output']

export type ScenarioBody = Taken<typeof contract.scenarioBody>
export type ScenarioFile = Taken<typeof contract.scenarioFile>
export type StartRun = Taken<typeof contract.startRunBody>
export type Imported = Given<typeof contract.importAnswer>
type Items<Item> = { items: Item[] }

const suited = (path: string, suite: string) => `${path}?${new URLSearchParams({ suite })}`

/** The doors for scenarios and their runs; apart, so that the shell need not carry them. */
export const simulating = {
  scenarios: (suite: string) => call<ScenarioList>('GET', suited('/api/scenarios', suite)),
  scenario: (id: string) => call<ScenarioView>('GET', `/api/scenarios/${id}`),
  write: (body: ScenarioBody) => call<ScenarioView>('POST', '/api/scenarios', body),
  change: (id: string, body: ScenarioBody) =>
    call<ScenarioView>('PUT', `/api/scenarios/${id}`, body),
  remove: (id: string) => call<Accepted>('DELETE', `/api/scenarios/${id}`),
  exported: (suite: string) => call<ScenarioFile>('GET', suited('/api/scenarios/export', suite)),
  imported: (file: ScenarioFile) => call<Imported>('POST', '/api/scenarios/import', file),
  runs: () => call<Items<SimulationRun>>('GET', '/api/simulations/runs'),
  run: (id: string) => call<SimulationRunView>('GET', `/api/simulations/runs/${id}`),
  start: (body: StartRun) => call<SimulationRun>('POST', '/api/simulations/runs', body),
  stop: (id: string) => call<Accepted>('POST', `/api/simulations/runs/${id}/stop`, {}),
}
