import {
  accepted,
  simulationRun,
  simulationRunList,
  simulationRunView,
  startRunBody,
} from '@baton/contract'
import { completePolicy, type Policy, type WorkspaceId } from '@baton/domain'
import { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { listRuns, readRun } from './runs.store.ts'
import { scenariosIn } from './scenario-row.ts'
import type { Simulations } from './simulations.ts'

const params = z.object({ id: z.uuid() })
const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const

export function runRoutes(app: App, house: House, played: Simulations): void {
  lookingRoutes(app, house)
  app.post(
    '/api/simulations/runs',
    { config: supervisor, schema: { body: startRunBody, response: { 200: simulationRun } } },
    async (request) => {
      const { workspace, agent: by } = personOf(request)
      const { suite, scenarios: ids, policy, pass } = request.body
      const { rows, draft } = await house.db.transact(workspace, async (tx) => ({
        rows: await scenariosIn(tx, workspace, { suite, ids, onlyEnabled: ids === undefined }),
        draft: policy === 'draft' ? await draftIn(tx, workspace) : null,
      }))
      if (rows.length === 0) throw nothingToPlay()
      const proposed = draft ? { policy: draft } : {}
      const about = { suite: ids ? 'chosen' : suite, why: 'demand', digest: null, by } as const
      const { id } = await played.begin({ workspace, rows, proposed, pass, ...about })
      const [run] = await house.db.transact(workspace, (tx) =>
        listRuns(tx, workspace, house.clock.now(), id),
      )
      if (!run) throw notFound('run')
      return run
    },
  )
  app.post(
    '/api/simulations/runs/:id/stop',
    { config: supervisor, schema: { params, response: { 200: accepted } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { id } = request.params
      await house.db.transact(workspace, (tx) => readRun(tx, workspace, id, house.clock.now()))
      if (!played.stop(id)) throw notHere()
      return { ok: true as const }
    },
  )
}

function lookingRoutes(app: App, house: House): void {
  app.get(
    '/api/simulations/runs',
    { config: agent, schema: { response: { 200: simulationRunList } } },
    async (request) => {
      const { workspace } = personOf(request)
      const now = house.clock.now()
      const items = await house.db.transact(workspace, (tx) => listRuns(tx, workspace, now))
      return { items }
    },
  )
  app.get(
    '/api/simulations/runs/:id',
    { config: agent, schema: { params, response: { 200: simulationRunView } } },
    async (request) => {
      const { workspace } = personOf(request)
      const now = house.clock.now()
      return house.db.transact(workspace, (tx) => readRun(tx, workspace, request.params.id, now))
    },
  )
}

async function draftIn(tx: Tx, workspace: WorkspaceId): Promise<Policy> {
  const row = await tx.first<{ document: Partial<Policy> }>(
    sql`select document from policy_drafts where workspace_id = ${workspace}::uuid`,
  )
  if (!row) throw notFound('draft')
  return completePolicy(row.document)
}

const nothingToPlay = (): HttpProblem =>
  new HttpProblem(
    409,
    'nothing_to_play',
    'There is no enabled scenario in this suite.',
    'Write one, enable one, or choose another suite.',
  )

const notHere = (): HttpProblem =>
  new HttpProblem(
    409,
    'not_running_here',
    'This run is over, or another node plays it.',
    'Look at the run again; on another node it ends by itself.',
  )
