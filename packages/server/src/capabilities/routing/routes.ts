import {
  agentView,
  assignBody,
  changePresenceBody,
  changeRoutingBody,
  commandAnswer,
  decisionView,
  myOffers,
  previewRoutingBody,
  queueBoard as queueBoardView,
  routingPeople,
  routingPerson,
  routingRecords,
  signOfLife,
} from '@baton/contract'
import type { AgentId } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { answer, conversationParams } from '../conversations/index.ts'
import { changeRoutingFields, routingPeopleOf } from './agent-fields.ts'
import { acceptOffer, declineOffer } from './answer-offer.ts'
import { assign } from './assign.ts'
import { queueBoard } from './board.ts'
import { decisionsAbout } from './decisions.ts'
import { offersOf } from './offers.store.ts'
import { changePresence, type GiveBack, workStateOf } from './presence.ts'
import { previewRouting } from './preview.ts'
import type { SignsOfLife } from './signs-of-life.ts'

const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const
const params = conversationParams
const byId = z.object({ id: z.uuid() })

export type RoutingParts = { signs: SignsOfLife; giveBack: GiveBack }

export function routingRoutes(app: App, house: House, parts: RoutingParts): void {
  offerRoutes(app, house)
  presenceRoutes(app, house, parts)
  boardRoutes(app, house)
  peopleRoutes(app, house)
}

function offerRoutes(app: App, house: House): void {
  app.get('/api/offers', { config: agent, schema: { response: { 200: myOffers } } }, (request) => {
    const { workspace, agent: me } = personOf(request)
    return house.db.transact(workspace, async (tx) => ({
      items: await offersOf(tx, workspace, { agent: me }),
      me: await workStateOf(tx, workspace, me, house.clock.now()),
    }))
  })
  const config = { config: agent, schema: { params, response: { 200: commandAnswer } } }
  app.post('/api/offers/:id/accept', config, async (request, reply) =>
    answer(reply, await acceptOffer(house, personOf(request), request.params.id)),
  )
  app.post('/api/offers/:id/decline', config, async (request, reply) =>
    answer(reply, await declineOffer(house, personOf(request), request.params.id)),
  )
}

function presenceRoutes(app: App, house: House, { signs, giveBack }: RoutingParts): void {
  app.put(
    '/api/presence',
    { config: agent, schema: { body: changePresenceBody, response: { 200: agentView } } },
    (request) => changePresence(house, personOf(request), request.body, giveBack),
  )
  /** A sign of life, for clients without an open stream. */
  app.post(
    '/api/presence',
    { config: agent, schema: { response: { 200: signOfLife } } },
    async (request) => {
      const person = personOf(request)
      await signs.show(person)
      return house.db.transact(person.workspace, (tx) =>
        workStateOf(tx, person.workspace, person.agent, house.clock.now()),
      )
    },
  )
}

function boardRoutes(app: App, house: House): void {
  app.get(
    '/api/queue-board',
    { config: agent, schema: { response: { 200: queueBoardView } } },
    (request) => queueBoard(house, personOf(request).workspace),
  )
  app.get(
    '/api/conversations/:id/routing',
    { config: agent, schema: { params, response: { 200: routingRecords } } },
    (request) => decisionsAbout(house, personOf(request).workspace, request.params.id),
  )
  app.post(
    '/api/routing/preview',
    { config: supervisor, schema: { body: previewRoutingBody, response: { 200: decisionView } } },
    (request) => previewRouting(house, personOf(request).workspace, request.body),
  )
  app.post(
    '/api/conversations/:id/assign',
    { config: supervisor, schema: { params, body: assignBody, response: { 200: commandAnswer } } },
    async (request, reply) => {
      const { body } = request
      const to = 'agent' in body ? { agent: body.agent as AgentId } : body
      return answer(reply, await assign(house, personOf(request), request.params.id, to))
    },
  )
}

function peopleRoutes(app: App, house: House): void {
  app.get(
    '/api/routing/people',
    { config: agent, schema: { response: { 200: routingPeople } } },
    (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await routingPeopleOf(tx, workspace),
      }))
    },
  )
  app.patch(
    '/api/routing/people/:id',
    {
      config: supervisor,
      schema: { params: byId, body: changeRoutingBody, response: { 200: routingPerson } },
    },
    (request) =>
      changeRoutingFields(
        house,
        personOf(request),
        request.params.id as AgentId,
        request.body as Parameters<typeof changeRoutingFields>[3],
      ),
  )
}
