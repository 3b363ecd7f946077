import {
  accepted,
  commandAnswer,
  conversationDetail,
  conversationPage,
  listQuery,
  noteBody,
  replyBody,
} from '@baton/contract'
import type { ConversationId } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { sendRefusal } from '../../platform/http/problem.ts'
import { storable } from '../../platform/text.ts'
import { reopenConversation, resolveConversation } from './close.ts'
import type { Answer } from './command.ts'
import { type DetailParts, detailOf } from './detail.ts'
import { addNote, type NoteWritten, sendReply } from './reply.ts'
import { countViews, listIds, rowsOf } from './rows.ts'

/** The address of one conversation; ids that are no UUIDs never reach the database. */
export const conversationParams = z.object({ id: z.uuid().transform((id) => id as ConversationId) })

type Replying = Parameters<typeof sendRefusal>[0]

/** The row after a command, or the refusal as a problem. */
export const answer = (reply: Replying, given: Answer) =>
  given.refused ? sendRefusal(reply, given.refused) : { row: given.row }

const agent = { needs: 'agent' } as const
const answering = { 200: commandAnswer }

export function conversationRoutes(
  app: App,
  house: House,
  { noteWritten, ...parts }: DetailParts & { noteWritten: NoteWritten },
): void {
  readingRoutes(app, house, parts)
  writingRoutes(app, house, noteWritten)
}

function readingRoutes(app: App, house: House, parts: DetailParts): void {
  app.get(
    '/api/conversations',
    { config: agent, schema: { querystring: listQuery, response: { 200: conversationPage } } },
    async (request) => {
      const { workspace, agent: me } = personOf(request)
      const { view, limit, search, after } = request.query
      return house.db.transact(workspace, async (tx) => {
        const ids = await listIds(tx, workspace, {
          view,
          limit,
          agent: me,
          search: search ? storable(search) : null,
          after,
        })
        const rows = await rowsOf(tx, workspace, ids)
        const items = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
        const next = ids.length === limit ? String(after + limit) : null
        return { items, counts: await countViews(tx, workspace, me), next }
      })
    },
  )
  app.get(
    '/api/conversations/:id',
    {
      config: agent,
      schema: { params: conversationParams, response: { 200: conversationDetail } },
    },
    (request) => detailOf(house, parts, personOf(request), request.params.id),
  )
}

function writingRoutes(app: App, house: House, written: NoteWritten): void {
  app.post(
    '/api/conversations/:id/reply',
    { config: agent, schema: { params: conversationParams, body: replyBody, response: answering } },
    async (request, reply) =>
      answer(reply, await sendReply(house, personOf(request), request.params.id, request.body)),
  )
  app.post(
    '/api/conversations/:id/note',
    { config: agent, schema: { params: conversationParams, body: noteBody, response: answering } },
    async (request, reply) =>
      answer(
        reply,
        await addNote(house, personOf(request), request.params.id, request.body, written),
      ),
  )
  app.post(
    '/api/conversations/:id/resolve',
    { config: agent, schema: { params: conversationParams, response: answering } },
    async (request, reply) =>
      answer(reply, await resolveConversation(house, personOf(request), request.params.id)),
  )
  app.post(
    '/api/conversations/:id/reopen',
    { config: agent, schema: { params: conversationParams, response: answering } },
    async (request, reply) =>
      answer(reply, await reopenConversation(house, personOf(request), request.params.id)),
  )
  app.post(
    '/api/conversations/:id/typing',
    { config: agent, schema: { params: conversationParams, response: { 200: accepted } } },
    async (request) => {
      const { workspace, name } = personOf(request)
      const data = { kind: 'typing', conversation: request.params.id, who: name, side: 'agent' }
      house.live.publish({
        workspace,
        conversation: request.params.id,
        cursor: null,
        kind: 'typing',
        data,
      })
      return { ok: true as const }
    },
  )
}
