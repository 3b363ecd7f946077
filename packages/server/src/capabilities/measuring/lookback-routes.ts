import {
  conversationLookback,
  lookback,
  lookbackBody,
  lookbackList,
  lookbackQuery,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { conversationParams } from '../conversations/index.ts'
import { readLookbacks } from './lookbacks.store.ts'
import { confirmLookback, lookbackFor } from './lookbacks.ts'

const agent = { needs: 'agent' } as const

/** The four questions after an escalation: suggested, confirmed in one click, and read by whoever looks for gaps. */
export function lookbackRoutes(app: App, house: House): void {
  app.get(
    '/api/conversations/:id/lookback',
    {
      config: agent,
      schema: { params: conversationParams, response: { 200: conversationLookback } },
    },
    (request) => {
      const person = personOf(request)
      return house.db.transact(person.workspace, (tx) =>
        lookbackFor(tx, person, request.params.id, house.clock.now()),
      )
    },
  )
  app.put(
    '/api/escalations/:id/lookback',
    {
      config: agent,
      schema: {
        params: z.object({ id: z.uuid() }),
        body: lookbackBody,
        response: { 200: lookback },
      },
    },
    (request) => confirmLookback(house, personOf(request), request.params.id, request.body),
  )
  app.get(
    '/api/lookbacks',
    { config: agent, schema: { querystring: lookbackQuery, response: { 200: lookbackList } } },
    async (request) => {
      const { workspace } = personOf(request)
      const items = await house.db.transact(workspace, (tx) =>
        readLookbacks(tx, workspace, request.query),
      )
      return { items }
    },
  )
}
