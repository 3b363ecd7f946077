import {
  samplePlanView,
  scorecardCheck,
  scorecardVersionView,
  scorecardView,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { checkedSamplePlan, checkedScorecard, checkScorecard } from './check-documents.ts'
import { saveSamplePlan, viewSamplePlan } from './sample-plan.store.ts'
import { publishScorecard, viewScorecard, viewScorecardVersion } from './scorecard.store.ts'

const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const
/** Checked by ourselves, so that every mistake is named with its place and its reason. */
const anyDocument = z.unknown().describe('A scorecard, or a plan of samples.')

/** By what conversations are judged, which everybody may read, and which of them are drawn. */
export function scorecardRoutes(app: App, house: House): void {
  samplePlanRoutes(app, house)
  app.get(
    '/api/scorecard',
    { config: agent, schema: { response: { 200: scorecardView } } },
    (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewScorecard(tx, workspace))
    },
  )
  app.get(
    '/api/scorecard/versions/:version',
    {
      config: agent,
      schema: {
        params: z.object({ version: z.coerce.number().int().min(1).max(2_000_000_000) }),
        response: { 200: scorecardVersionView },
      },
    },
    (request) => {
      const { workspace } = personOf(request)
      const { version } = request.params
      return house.db.transact(workspace, (tx) => viewScorecardVersion(tx, workspace, version))
    },
  )
  app.post(
    '/api/scorecard/check',
    { config: supervisor, schema: { body: anyDocument, response: { 200: scorecardCheck } } },
    async (request) => ({ problems: checkScorecard(request.body).problems }),
  )
  app.put(
    '/api/scorecard',
    { config: supervisor, schema: { body: anyDocument, response: { 200: scorecardView } } },
    (request) => {
      const person = personOf(request)
      const document = checkedScorecard(request.body)
      return house.db.transact(person.workspace, async (tx) => {
        await publishScorecard(tx, person, document, house.clock.now())
        return viewScorecard(tx, person.workspace)
      })
    },
  )
}

function samplePlanRoutes(app: App, house: House): void {
  const response = { 200: samplePlanView }
  app.get('/api/review-sample', { config: supervisor, schema: { response } }, (request) => {
    const { workspace } = personOf(request)
    return house.db.transact(workspace, (tx) => viewSamplePlan(tx, workspace, house.clock.now()))
  })
  app.put(
    '/api/review-sample',
    { config: supervisor, schema: { body: anyDocument, response } },
    (request) => {
      const person = personOf(request)
      const { workspace } = person
      return house.db.transact(workspace, async (tx) => {
        const plan = await checkedSamplePlan(tx, workspace, request.body)
        await saveSamplePlan(tx, person, plan, house.clock.now())
        return viewSamplePlan(tx, workspace, house.clock.now())
      })
    },
  )
}
