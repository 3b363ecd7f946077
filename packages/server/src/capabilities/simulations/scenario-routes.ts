import {
  accepted,
  importAnswer,
  scenarioBody,
  scenarioFile,
  scenarioList,
  scenarioQuery,
  scenarioView,
  simulationBundle,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { bundleOf } from './bundle.ts'
import { listScenarios, readScenario } from './list-scenarios.ts'
import { bodyOf, scenariosIn } from './scenario-row.ts'
import { addScenario, changeScenario, importScenarios, removeScenario } from './scenarios.store.ts'

const params = z.object({ id: z.uuid() })
const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const
const response = { 200: scenarioView }

/** Everybody on the team reads scenarios, supervisors change them. */
export function scenarioRoutes(app: App, house: House): void {
  readingRoutes(app, house)
  fileRoutes(app, house)
  app.post(
    '/api/scenarios',
    { config: supervisor, schema: { body: scenarioBody, response } },
    (request) => addScenario(house, personOf(request), request.body),
  )
  app.put(
    '/api/scenarios/:id',
    { config: supervisor, schema: { params, body: scenarioBody, response } },
    (request) => changeScenario(house, personOf(request), request.params.id, request.body),
  )
  app.delete(
    '/api/scenarios/:id',
    { config: supervisor, schema: { params, response: { 200: accepted } } },
    async (request) => {
      await removeScenario(house, personOf(request), request.params.id)
      return { ok: true as const }
    },
  )
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/scenarios',
    { config: agent, schema: { querystring: scenarioQuery, response: { 200: scenarioList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => listScenarios(tx, workspace, request.query.suite))
    },
  )
  app.get(
    '/api/scenarios/:id',
    { config: agent, schema: { params, response } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => readScenario(tx, workspace, request.params.id))
    },
  )
}

function fileRoutes(app: App, house: House): void {
  app.get(
    '/api/scenarios/export',
    { config: supervisor, schema: { querystring: scenarioQuery, response: { 200: scenarioFile } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { suite } = request.query
      const rows = await house.db.transact(workspace, (tx) => scenariosIn(tx, workspace, { suite }))
      const items = rows.map((row) => ({ id: row.id, ...bodyOf(row) }))
      return { kind: 'baton-scenarios' as const, version: 1 as const, items }
    },
  )
  app.post(
    '/api/scenarios/import',
    { config: supervisor, schema: { body: scenarioFile, response: { 200: importAnswer } } },
    (request) => importScenarios(house, personOf(request), request.body),
  )
  app.get(
    '/api/simulations/bundle',
    {
      config: { needs: 'administrator' },
      schema: { querystring: scenarioQuery, response: { 200: simulationBundle } },
    },
    (request) => bundleOf(house, personOf(request).workspace, request.query.suite),
  )
}
