import { conversationSla, slaQuery, slaReport } from '@baton/contract'
import { after } from '../../platform/clock/clock.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { conversationParams } from '../conversations/index.ts'
import { clocksOf } from './clock-rows.ts'
import { slaReportOf } from './report.ts'

const config = { needs: 'agent' } as const
const weekSeconds = 7 * 86_400

export function slaRoutes(app: App, house: House): void {
  app.get(
    '/api/sla',
    { config, schema: { querystring: slaQuery, response: { 200: slaReport } } },
    async (request) => {
      const { workspace } = personOf(request)
      const now = house.clock.now()
      const to = request.query.to ? new Date(request.query.to) : after(now, 1)
      const from = request.query.from ? new Date(request.query.from) : after(to, -weekSeconds)
      return house.db.transact(workspace, (tx) => slaReportOf(tx, workspace, { from, to, now }))
    },
  )
  app.get(
    '/api/conversations/:id/sla',
    { config, schema: { params: conversationParams, response: { 200: conversationSla } } },
    async (request) => {
      const { workspace } = personOf(request)
      const clocks = await house.db.transact(workspace, (tx) =>
        clocksOf(tx, workspace, request.params.id, house.clock.now()),
      )
      return { clocks }
    },
  )
}
