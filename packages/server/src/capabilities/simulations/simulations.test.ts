import type { SimulationRunView } from '@baton/contract'
import { defaultPolicy } from '@baton/domain'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import { type Visitor, visitor } from '../../platform/http/test-world.ts'
import { settingsRoutes } from '../settings/index.ts'
import { simulationRoutes } from './routes.ts'
import { type Simulations, simulations } from './simulations.ts'
import type { Stage } from './stage.ts'

/** A stage that does what a test says, so that stopping and breaking need no luck with time. */
let perform: Stage['play'] = async () => {}
const stage: Stage = { play: (...given) => perform(...given), close: async () => {} }

let house: House
let app: App
let played: Simulations
let ask: Visitor['ask']

beforeAll(async () => {
  house = await testHouse()
  app = await createApp(house, { rateLimits: false })
  played = simulations(house, stage, 'local')
  simulationRoutes(app, house, played)
  settingsRoutes(app, house, async () => null, played.tryPolicy)
}, databaseOpens)

beforeEach(async () => {
  ask = (await visitor(app, house, 'supervisor')).ask
  perform = async () => {}
  for (const says of ['One?', 'Two?']) {
    const document = {
      customer: { kind: 'scripted', lines: [{ says }] },
      ends: [{ kind: 'answered', article: null }],
    }
    await ask('POST', '/api/scenarios', { name: says, document })
  }
})

const read = async (id: string): Promise<SimulationRunView> =>
  (await ask('GET', `/api/simulations/runs/${id}`)).body
const changed = { ...defaultPolicy, actions: { refundLimitCents: 1 } }

/** Resolves when the run with this id is over: the stage is asked last for what the run then writes. */
async function over(id: string): Promise<SimulationRunView> {
  for (;;) {
    const run = await read(id)
    if (run.state !== 'running') return run
    await new Promise((resolve) => setImmediate(resolve))
  }
}

it('a run that is stopped says what was not played, and is not taken for a run that passed', async () => {
  perform = (_job, _hear, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
  const { body } = await ask('POST', '/api/simulations/runs', {})
  expect((await ask('POST', `/api/simulations/runs/${body.id}/stop`)).status).toBe(200)
  const run = await over(body.id)
  expect(run).toMatchObject({ state: 'stopped', passed: 0, failed: 0, played: 0 })
  expect(run.results.map(({ state }) => state)).toEqual(['not_played', 'not_played'])
  const again = await ask('POST', `/api/simulations/runs/${body.id}/stop`)
  expect([again.status, again.body.code]).toEqual([409, 'not_running_here'])
})

it('a stage that breaks breaks the run and nothing else, and says why', async () => {
  perform = async () => {
    throw new Error('out of memory')
  }
  const { body } = await ask('POST', '/api/simulations/runs', {})
  expect(await over(body.id)).toMatchObject({ state: 'broken', problem: 'out of memory' })
})

it('a broken stage keeps nobody from publishing who says so a second time', async () => {
  perform = async () => {
    throw new Error('out of memory')
  }
  const refused = await ask('PUT', '/api/policy', changed)
  expect([refused.status, refused.body.code]).toEqual([409, 'scenarios_not_played'])
  const run = refused.body.fields[0].message
  expect((await ask('PUT', `/api/policy?despite=${run}`, changed)).body.version).toBe(1)
})

it('what was not played in time is not held against a policy', async () => {
  expect((await ask('PUT', '/api/policy', changed)).body.version).toBe(1)
  const { body } = await ask('GET', '/api/simulations/runs')
  expect(body.items).toMatchObject([{ why: 'policy', state: 'stopped', played: 0, total: 2 }])
})

it('a policy that changes nothing is published without a run', async () => {
  await ask('PUT', '/api/policy', defaultPolicy)
  expect((await ask('GET', '/api/simulations/runs')).body.items).toEqual([])
})

it('scenarios and runs of one company are nothing to another', async () => {
  const { body } = await ask('POST', '/api/simulations/runs', {})
  await over(body.id)
  const other = (await visitor(app, house, 'supervisor')).ask
  expect((await other('GET', '/api/scenarios')).body.items).toEqual([])
  expect((await other('GET', `/api/simulations/runs/${body.id}`)).status).toBe(404)
})
