import { callbackBody, commandAnswer, handBackBody, steerBody } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { answer, conversationParams } from '../conversations/index.ts'
import { handBack, promiseCallback } from './hand-back.ts'
import { steer } from './steer.ts'
import { requeue, takeOver } from './take-over.ts'

const config = { needs: 'agent' } as const
const params = conversationParams
const response = { 200: commandAnswer }

export function escalationRoutes(app: App, house: House): void {
  app.post(
    '/api/conversations/:id/take-over',
    { config, schema: { params, response } },
    async (request, reply) =>
      answer(reply, await takeOver(house, personOf(request), request.params.id)),
  )
  app.post(
    '/api/conversations/:id/requeue',
    { config, schema: { params, response } },
    async (request, reply) =>
      answer(reply, await requeue(house, personOf(request), request.params.id)),
  )
  app.post(
    '/api/conversations/:id/steer',
    { config, schema: { params, body: steerBody, response } },
    async (request, reply) =>
      answer(reply, await steer(house, personOf(request), request.params.id, request.body)),
  )
  app.post(
    '/api/conversations/:id/hand-back',
    { config, schema: { params, body: handBackBody, response } },
    async (request, reply) =>
      answer(reply, await handBack(house, personOf(request), request.params.id, request.body)),
  )
  app.post(
    '/api/conversations/:id/promise-callback',
    { config, schema: { params, body: callbackBody, response } },
    async (request, reply) =>
      answer(
        reply,
        await promiseCallback(house, personOf(request), request.params.id, request.body.why),
      ),
  )
}
