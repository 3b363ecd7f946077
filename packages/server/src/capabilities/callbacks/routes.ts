import {
  bookCallbackBody,
  callbackList,
  callbacksQuery,
  callbackView,
  moveCallbackBody,
  slotList,
  slotsQuery,
} from '@baton/contract'
import { z } from 'zod'
import { after } from '../../platform/clock/clock.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { conversationParams } from '../conversations/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { bookForCustomer, cancelCallback, moveCallback } from './by-agent.ts'
import { callbackRows, presentCallback } from './callback-rows.ts'
import type { CallbackParts } from './scene.ts'
import { leadSeconds, slotsOf } from './slots.ts'

const config = { needs: 'agent' } as const
const params = z.object({ id: z.uuid() })
const weekSeconds = 7 * 86_400

export function callbackRoutes(app: App, house: House, parts: CallbackParts): void {
  readingRoutes(app, house)
  app.post(
    '/api/conversations/:id/callback',
    {
      config,
      schema: {
        params: conversationParams,
        body: bookCallbackBody,
        response: { 200: callbackView },
      },
    },
    (request) =>
      bookForCustomer(house, parts, personOf(request), {
        ...{ conversation: request.params.id, booking: request.body },
      }),
  )
  app.patch(
    '/api/callbacks/:id',
    { config, schema: { params, body: moveCallbackBody, response: { 200: callbackView } } },
    (request) => {
      const { slot, agent } = request.body
      return moveCallback(house, parts, personOf(request), { id: request.params.id, slot, agent })
    },
  )
  app.post(
    '/api/callbacks/:id/cancel',
    { config, schema: { params, response: { 200: callbackView } } },
    (request) => cancelCallback(house, parts, personOf(request), request.params.id),
  )
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/callbacks',
    { config, schema: { querystring: callbacksQuery, response: { 200: callbackList } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { query } = request
      const from = query.from ? new Date(query.from) : after(house.clock.now(), -86_400)
      const to = query.to ? new Date(query.to) : after(from, weekSeconds + 86_400)
      const rows = await house.db.transact(workspace, (tx) =>
        callbackRows(tx, workspace, { from, to }),
      )
      return { items: rows.map(presentCallback) }
    },
  )
  app.get(
    '/api/callbacks/slots',
    { config, schema: { querystring: slotsQuery, response: { 200: slotList } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { query } = request
      const { plan } = await currentPlan(house, workspace)
      const team = query.team ?? plan.queues.at(-1)?.team ?? ''
      if (!plan.teams.some(({ id }) => id === team)) throw notFound('team')
      const soonest = after(house.clock.now(), leadSeconds)
      const asked = query.from ? Date.parse(query.from) : 0
      const from = new Date(Math.max(asked, soonest.getTime()))
      const wish = { workspace, team, from, most: query.most }
      const slots = await house.db.transact(workspace, (tx) => slotsOf(tx, plan, wish))
      const iso = (at: number): string => new Date(at).toISOString()
      return {
        team,
        slots: slots.map(({ from, to, free }) => ({ from: iso(from), to: iso(to), free })),
      }
    },
  )
}
