import {
  accepted,
  openAnswer,
  openBody,
  sayAnswer,
  sayBody,
  surveyBody,
  thumbBody,
} from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Account } from '../../channels/channel.ts'
import { webchatChannel } from '../../channels/webchat/index.ts'
import { readVisitor, type Visitor, visitorToken } from '../../channels/webchat/visitor-token.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { openStream } from '../../platform/http/sse.ts'
import { storeDelivery } from '../conversations/index.ts'
import { accountByKey } from '../settings/index.ts'
import { followThread } from './follow-thread.ts'
import { judgeAsCustomer } from './judge-as-customer.ts'
import { lastSeenForm, readLastSeen } from './last-seen.ts'
import { openVisit } from './open-visit.ts'
import { sayHowItWas } from './say-how-it-was.ts'
import { conversationOf, messagesAfter, stateOf } from './thread.ts'

const params = z.object({ key: z.string().min(1).max(120) })
const config = { needs: 'public' } as const
const streamQuery = z.object({
  token: z.string().max(500),
  after: z.string().regex(lastSeenForm).default('0'),
})

/** The bubble's door. */
export function webchatRoutes(app: App, house: House): void {
  judgeRoute(app, house)
  surveyRoute(app, house)
  app.post(
    '/webchat/:key/open',
    { config, schema: { params, body: openBody, response: { 200: openAnswer } } },
    async (request) => {
      const account = await accountOf(house, request.params.key)
      const visitor = await openVisit(house, account, request.body)
      return openedFor(house, account, visitor)
    },
  )
  app.post(
    '/webchat/:key/messages',
    { config, schema: { params, body: sayBody, response: { 202: sayAnswer } } },
    async (request, reply) => {
      const account = await accountOf(house, request.params.key)
      const visitor = visitorOf(house, account, bearer(request))
      if (request.body.text.trim() === '' && !request.body.control) throw emptyMessage()
      const language = wishedLanguage(request)
      const stored = { visitor: visitor.id, name: null, language, say: request.body }
      await storeDelivery(house, webchatChannel, account, {
        contentType: 'application/json',
        body: JSON.stringify(stored),
      })
      return reply.code(202).send({ accepted: true, id: request.body.id })
    },
  )
  app.post(
    '/webchat/:key/typing',
    { config, schema: { params, response: { 200: accepted } } },
    async (request) => {
      const account = await accountOf(house, request.params.key)
      await tellTyping(house, account, visitorOf(house, account, bearer(request)))
      return { ok: true as const }
    },
  )
  app.get(
    '/webchat/:key/live',
    {
      config,
      schema: {
        params,
        querystring: streamQuery,
        description: 'Server-sent events for one visitor, each a `webchatEvent`.',
      },
    },
    async (request, reply) => {
      const account = await accountOf(house, request.params.key)
      const visitor = visitorOf(house, account, request.query.token)
      const last = readLastSeen(String(request.headers['last-event-id'] ?? request.query.after))
      await followThread(house, openStream(request, reply), account, visitor, last)
    },
  )
}

function surveyRoute(app: App, house: House): void {
  app.post(
    '/webchat/:key/survey',
    { config, schema: { params, body: surveyBody, response: { 200: accepted } } },
    async (request) => {
      const account = await accountOf(house, request.params.key)
      const visitor = visitorOf(house, account, bearer(request))
      await sayHowItWas(house, account, visitor, request.body)
      return { ok: true as const }
    },
  )
}

function judgeRoute(app: App, house: House): void {
  app.post(
    '/webchat/:key/judge',
    { config, schema: { params, body: thumbBody, response: { 200: accepted } } },
    async (request) => {
      const account = await accountOf(house, request.params.key)
      await judgeAsCustomer(
        house,
        account,
        visitorOf(house, account, bearer(request)),
        request.body,
      )
      return { ok: true as const }
    },
  )
}

async function openedFor(house: House, account: Account, visitor: Visitor) {
  const workspace = account.workspace as WorkspaceId
  return house.db.transact(workspace, async (tx) => {
    const [about] = await tx.rows<{ company: string; assistantName: string; greeting: string }>(sql`
      select name as company, coalesce(settings->>'assistantName', 'Assistant') as "assistantName",
        coalesce(settings->>'greeting', 'Hello! I am the assistant. Ask me anything, or talk to a person at any time.') as greeting
      from workspaces where workspace_id = ${workspace}::uuid`)
    if (!about) throw new Error('a channel account without a workspace')
    const conversation = await conversationOf(tx, workspace, account.id, visitor.id)
    const messages = conversation ? await messagesAfter(tx, workspace, conversation, 0) : []
    return {
      ...about,
      token: visitorToken(visitor, house.secrets),
      state: await stateOf(tx, workspace, conversation, house.clock.now()),
      messages,
      newestMessage: messages.at(-1)?.number ?? 0,
    }
  })
}

async function accountOf(house: House, key: string): Promise<Account> {
  const account = await accountByKey(house, key)
  if (!account?.active)
    throw new HttpProblem(
      404,
      'unknown_account',
      'No active web chat has this key.',
      'Copy the line for your site from Settings, Channels.',
    )
  return account
}

function visitorOf(house: House, account: Account, token: string): Visitor {
  const visitor = readVisitor(token, account.id, house.secrets)
  if (!visitor)
    throw new HttpProblem(
      401,
      'invalid_visitor',
      'The visitor token is not valid here.',
      'Open the chat anew to get one.',
    )
  return visitor
}

const bearer = (request: Pick<FastifyRequest, 'headers'>): string =>
  (request.headers.authorization ?? '').replace(/^Bearer /i, '')

/** What the browser would like to read: "Hola" alone is too short to tell a language by. */
const wishedLanguage = ({ headers }: Pick<FastifyRequest, 'headers'>): string | null =>
  /^[a-z]{2}\b/i.exec(headers['accept-language'] ?? '')?.[0].toLowerCase() ?? null

const emptyMessage = (): HttpProblem =>
  new HttpProblem(400, 'empty_message', 'The message is empty.', 'Write something, then send.')

/** Agents see that the customer is typing; nothing is stored. */
async function tellTyping(house: House, account: Account, visitor: Visitor): Promise<void> {
  const workspace = account.workspace as WorkspaceId
  if (!house.live.isHeard(workspace)) return
  const conversation = await house.db.transact(workspace, (tx) =>
    conversationOf(tx, workspace, account.id, visitor.id),
  )
  if (!conversation) return
  const data = { kind: 'typing', conversation, who: 'Customer', side: 'customer' }
  house.live.publish({ workspace, conversation, cursor: null, kind: 'typing', data })
}
