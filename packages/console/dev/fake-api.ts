import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { createHouse, type House, messageFrom } from './fake/house.ts'
import { rooms } from './fake/routes.ts'

/** An invented house behind the desk, for working on screens and for looking at them. Never part of the build. */
export function fakeApi(): Plugin {
  return {
    name: 'fake-house',
    configureServer(server) {
      const house = createHouse()
      liven(house)
      server.middlewares.use((request, response, pass) => {
        if (!request.url?.startsWith('/api/')) return pass()
        if (request.url.startsWith('/api/live')) return stream(house, response)
        void answer(house, request, response).catch(pass)
      })
    },
  }
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://fake')
  const path = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  // Rooms answer at once, so one house can lend its chair to whoever asks: the cookie says who.
  house.me = /fake_agent=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? null
  const room = rooms[path[0] ?? '']
  const { status, body } = room
    ? room(house, {
        method: request.method ?? 'GET',
        path,
        query: url.searchParams,
        body: text ? JSON.parse(text) : {},
      })
    : { status: 404, body: { code: 'not_found', message: 'No such door.', next: '' } }
  response.writeHead(status, {
    'content-type': 'application/json',
    'set-cookie': `fake_agent=${house.me ?? ''}; Path=/; SameSite=Lax`,
  })
  response.end(JSON.stringify(body))
}

function stream(house: House, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': here\n\n')
  const listener = (event: unknown, id: number) =>
    void response.write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`)
  house.listeners.add(listener)
  response.on('close', () => house.listeners.delete(listener))
}

const chatter = [
  'Are you still there?',
  'One more thing: the bell is missing too.',
  'Thank you!',
  'Hello? It is urgent.',
]

/** With `BATON_LIVELY=1` customers write by themselves, so that live screens can be watched. */
function liven(house: House) {
  if (!process.env.BATON_LIVELY) return
  let turn = 0
  setInterval(() => {
    const it = house.conversations[turn % 9]
    const text = chatter[turn % chatter.length] ?? ''
    turn += 1
    if (!it || it.row.status === 'resolved') return
    const unreadCount = it.row.unreadCount + 1
    house.change(it, { unreadCount }, [messageFrom(it, 'customer', text)])
  }, 4_000).unref()
}
