import type { LiveEvent } from '@baton/contract'
import type { ConversationId } from '@baton/domain'
import { z } from 'zod'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import { type EventStream, openStream } from '../../platform/http/sse.ts'
import type { Cursor, LiveNews } from '../../platform/live/live-hub.ts'
import { endOfLog, missedSince } from './announce.ts'
import { rowOf } from './rows.ts'
import { timelineOf } from './timeline.ts'

const cursor = /^\d{1,20}\.\d{1,20}$/

/** One stream for a screen: everything that happens in the workspace, and on return all that was missed. */
export function liveRoutes(app: App, house: House): void {
  app.get(
    '/api/live',
    {
      config: { needs: 'agent' },
      schema: {
        querystring: z.object({ after: z.string().optional() }),
        description:
          'Server-sent events (`text/event-stream`), each a `liveEvent`. Send `Last-Event-ID` to catch up.',
      },
    },
    async (request, reply) => {
      const person = personOf(request)
      const last = request.headers['last-event-id'] ?? request.query.after
      const stream = openStream(request, reply)
      await follow(
        house,
        stream,
        person,
        typeof last === 'string' && cursor.test(last) ? (last as Cursor) : null,
      )
    },
  )
}

/**
 * Listens first and catches up second, holding back what comes meanwhile: between the two nothing can be missed. A screen
 * that could not be told something is cut off; it comes back with the last id it has seen, and asks for the rest.
 */
export async function follow(
  house: House,
  stream: EventStream,
  person: Person,
  last: Cursor | null,
): Promise<void> {
  const held: LiveNews[] = []
  const cutOff = (error: unknown): void => {
    house.log.warn({ error: String(error) }, 'a screen missed news and must come back')
    stream.close()
  }
  let pass = (news: LiveNews): void => void held.push(news)
  stream.onClose(house.live.hear(person.workspace, (news) => pass(news)))
  try {
    await catchUp(house, stream, person, last)
  } catch (error) {
    return cutOff(error)
  }
  pass = (news) => void forward(house, stream, person, news).catch(cutOff)
  held.forEach(pass)
}

async function catchUp(
  house: House,
  stream: EventStream,
  { workspace }: Person,
  last: Cursor | null,
): Promise<void> {
  const missed = last && (await missedSince(house, workspace, last))
  if (last && !missed) stream.send({ kind: 'reload' } satisfies LiveEvent, await endOfLog(house.db))
  if (!missed) return stream.comment('caught up')
  missed.events.forEach((event, index) => {
    stream.send(event, index === missed.events.length - 1 ? missed.cursor : undefined)
  })
}

async function forward(
  house: House,
  stream: EventStream,
  person: Person,
  news: LiveNews,
): Promise<void> {
  if (news.agent && news.agent !== person.agent) return
  if (news.kind !== 'delivery') return stream.send(news.data, news.cursor ?? undefined)
  const event = await deliveryEvent(house, person, news)
  if (event) stream.send(event)
}

const looked = new WeakMap<LiveNews, Promise<LiveEvent | null>>()

/** All screens of a workspace hear the same: the first to pass it on looks, the others wait for that. */
function deliveryEvent(house: House, person: Person, news: LiveNews): Promise<LiveEvent | null> {
  const known = looked.get(news) ?? lookAtDelivery(house, person, news)
  looked.set(news, known)
  return known
}

/** A message came further on its channel: its conversation's row and the message as it is now. */
function lookAtDelivery(
  house: House,
  { workspace }: Person,
  news: LiveNews,
): Promise<LiveEvent | null> {
  const { message } = news.data as { message: string }
  return house.db.transact(workspace, async (tx) => {
    const found = await tx.first<{ conversation: ConversationId; number: number }>(sql`
      select conversation_id as conversation, number from messages where workspace_id = ${workspace}::uuid and id = ${message}::uuid`)
    if (!found) return null
    const { conversation, number } = found
    const items = await timelineOf(tx, workspace, conversation, { messages: [number], events: [] })
    return {
      kind: 'conversation',
      row: await rowOf(tx, workspace, conversation),
      items,
      events: [],
    }
  })
}
