import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sessionCookie } from '../auth/cookie.ts'
import { sql } from '../db/sql.ts'
import { type App, createApp } from './app.ts'
import { type EventStream, openStream, type StreamOptions } from './sse.ts'
import { databaseOpens, testHouse } from './test-house.ts'
import { visitor } from './test-world.ts'

let app: App
beforeAll(async () => void (await testHouse()), databaseOpens)
afterEach(() => app.close())

/** A door with one stream behind it; gives the stream once somebody has opened it. */
async function doorWithStream(needs: 'public' | 'agent' = 'public', options: StreamOptions = {}) {
  const house = await testHouse()
  app = await createApp(house)
  const opened = Promise.withResolvers<EventStream>()
  app.get('/webchat/:key/live', { config: { needs } }, async (request, reply) => {
    opened.resolve(openStream(request, reply, options))
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { house, port, url: `http://127.0.0.1:${port}/webchat/k/live`, stream: opened.promise }
}

async function readUntil(response: Response, enough: (text: string) => boolean): Promise<string> {
  let text = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  while (reader && !enough(text)) {
    const { value, done } = await reader.read()
    if (done) return text
    text += value
  }
  return text
}

const gone = (stream: EventStream) => new Promise<void>((resolve) => stream.onClose(resolve))

describe('a stream of events', () => {
  it('sends events with their ids, as one line of JSON each', async () => {
    const { url, stream } = await doorWithStream()
    const response = await fetch(url)
    const open = await stream
    open.send({ kind: 'message', text: 'one\ntwo' }, '7.1')
    open.send({ kind: 'typing' })
    const text = await readUntil(response, (all) => all.includes('typing'))
    expect(text).toContain('id: 7.1\ndata: {"kind":"message","text":"one\\ntwo"}\n\n')
    expect(text).toContain('\n\ndata: {"kind":"typing"}\n\n')
  })

  it('is never kept by caches or proxies, and is open to the pages of others where the bubble is', async () => {
    const { url, stream } = await doorWithStream()
    const { headers } = await fetch(url)
    expect(headers.get('content-type')).toContain('text/event-stream')
    expect(headers.get('cache-control')).toContain('no-cache')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-request-id')).toBeTruthy()
    expect((await stream).closed).toBe(false)
  })

  it('says something from time to time, so that nobody closes it for silence', async () => {
    const { url } = await doorWithStream('public', { heartbeatMilliseconds: 5 })
    const text = await readUntil(await fetch(url), (all) => all.split(': \n\n').length > 2)
    expect(text.startsWith(': open\n\n')).toBe(true)
  })

  it('tells when its reader is gone, also those who ask afterwards', async () => {
    const { url, stream } = await doorWithStream()
    const leaving = new AbortController()
    await fetch(url, { signal: leaving.signal })
    const open = await stream
    const heard = gone(open)
    leaving.abort()
    await heard
    await gone(open)
    expect(open.closed).toBe(true)
    expect(app.openStreams.size).toBe(0)
    open.send({ kind: 'typing' })
  })

  it('closes a reader who does not read and falls too far behind', async () => {
    const { port, stream } = await doorWithStream('public', { mostBehindBytes: 100_000 })
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.pause()
    socket.write('GET /webchat/k/live HTTP/1.1\r\nHost: x\r\n\r\n')
    const open = await stream
    for (let turn = 0; turn < 1000 && !open.closed; turn += 1) open.send('x'.repeat(50_000))
    await gone(open)
    expect(open.closed).toBe(true)
    socket.destroy()
  })

  it('does not stay open for somebody who asks for its headers alone', async () => {
    const { url, stream } = await doorWithStream()
    const { status } = await fetch(url, { method: 'HEAD' })
    expect(status).toBe(200)
    await gone(await stream)
    expect(app.openStreams.size).toBe(0)
  })

  it('ends when the house closes, instead of keeping it open', async () => {
    const { url, stream } = await doorWithStream()
    const response = await fetch(url)
    await stream
    await app.close()
    expect(await readUntil(response, () => false)).toContain(': open')
  })

  it('ends for an agent who was switched off while reading', async () => {
    const { house, url, stream } = await doorWithStream('agent', { heartbeatMilliseconds: 5 })
    const reader = await visitor(app, house, 'agent')
    const response = await fetch(url, { headers: { cookie: `${sessionCookie}=${reader.token}` } })
    expect(response.status).toBe(200)
    const heard = gone(await stream)
    await house.db.platformRows(
      sql`update agents set active = false where id = ${reader.agent}::uuid`,
    )
    await heard
    expect(app.openStreams.size).toBe(0)
  })
})
