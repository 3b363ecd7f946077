import {
  holidayFeeds,
  rollBackBody,
  servicePlanCheck,
  servicePlanDocument,
  servicePlanVersionView,
  servicePlanView,
  teamHours,
} from '@baton/contract'
import type { ServicePlan } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import type { GetOutside } from '../../platform/outgoing/get-outside.ts'
import { checkedPlan, checkPlan } from './check-plan.ts'
import { currentPlan } from './current-plan.ts'
import { keepFeeds, readFeeds, viewFeeds } from './holiday-feeds.ts'
import { publishPlan } from './publish-plan.ts'
import { teamHoursNow } from './team-hours.ts'
import { viewPlan, viewPlanVersion } from './view-plan.ts'

const agent = { needs: 'agent' as const }
const supervisor = { needs: 'supervisor' as const }
/** Checked by ourselves, so that every mistake is named with its place and its reason. */
const anyDocument = z
  .unknown()
  .describe('A service plan; /api/service-plan/schema says what may stand where.')

export function servicePlanRoutes(app: App, house: House, get: GetOutside): void {
  readingRoutes(app, house)
  feedRoutes(app, house, get)
  app.put(
    '/api/service-plan',
    { config: supervisor, schema: { body: anyDocument, response: { 200: servicePlanView } } },
    async (request) => {
      const person = personOf(request)
      return publish(house, get, person, request.body)
    },
  )
  app.post(
    '/api/service-plan/check',
    { config: supervisor, schema: { body: anyDocument, response: { 200: servicePlanCheck } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { problems, warnings } = await house.db.transact(workspace, (tx) =>
        checkPlan(tx, workspace, request.body, house.clock.now()),
      )
      return { problems, warnings }
    },
  )
  app.post(
    '/api/service-plan/roll-back',
    { config: supervisor, schema: { body: rollBackBody, response: { 200: servicePlanView } } },
    async (request) => {
      const person = personOf(request)
      const { version } = request.body
      const { document } = await house.db.transact(person.workspace, (tx) =>
        viewPlanVersion(tx, person.workspace, version),
      )
      // What was right when it was published may name people who have left: it is checked anew.
      return publish(house, get, person, document, version)
    },
  )
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/service-plan',
    { config: agent, schema: { response: { 200: servicePlanView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewPlan(tx, workspace, house.clock.now()))
    },
  )
  app.get(
    '/api/service-plan/schema',
    { config: agent, schema: { response: { 200: z.record(z.string(), z.unknown()) } } },
    async () => ({ ...z.toJSONSchema(servicePlanDocument, { io: 'input' }) }),
  )
  app.get(
    '/api/service-plan/versions/:version',
    {
      config: agent,
      schema: {
        params: z.object({ version: z.coerce.number().int().min(1).max(2_000_000_000) }),
        response: { 200: servicePlanVersionView },
      },
    },
    async (request) => {
      const { workspace } = personOf(request)
      const { version } = request.params
      return house.db.transact(workspace, (tx) => viewPlanVersion(tx, workspace, version))
    },
  )
  app.get(
    '/api/service-plan/hours',
    { config: agent, schema: { response: { 200: teamHours } } },
    async (request) => {
      const { plan } = await currentPlan(house, personOf(request).workspace)
      return teamHoursNow(plan, house.clock.now())
    },
  )
}

function feedRoutes(app: App, house: House, get: GetOutside): void {
  const response = { 200: holidayFeeds }
  app.get(
    '/api/service-plan/holiday-feeds',
    { config: agent, schema: { response } },
    async (request) => {
      const { workspace } = personOf(request)
      return { feeds: await house.db.transact(workspace, (tx) => viewFeeds(tx, workspace)) }
    },
  )
  app.post(
    '/api/service-plan/holiday-feeds/read',
    { config: supervisor, schema: { response } },
    async (request) => {
      const { workspace } = personOf(request)
      await readFeeds(house, get, workspace)
      return { feeds: await house.db.transact(workspace, (tx) => viewFeeds(tx, workspace)) }
    },
  )
}

async function publish(
  house: House,
  get: GetOutside,
  { workspace, agent: by }: Person,
  draft: unknown,
  restores?: number,
) {
  const at = house.clock.now()
  const document = await house.db.transact(workspace, async (tx) => {
    const plan: ServicePlan = await checkedPlan(tx, workspace, draft, at)
    const publication = { document: plan, by, at, ...(restores !== undefined && { restores }) }
    await publishPlan(house, tx, workspace, publication)
    await keepFeeds(tx, workspace, plan)
    return plan
  })
  // The feeds are read at once, so that whoever publishes sees what cannot be read.
  if (document.teams.some(({ hours }) => hours.holidayFeed)) await readFeeds(house, get, workspace)
  return house.db.transact(workspace, (tx) => viewPlan(tx, workspace, at))
}
