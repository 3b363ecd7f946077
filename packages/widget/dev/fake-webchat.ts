import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { answerFor } from './fake-answers.ts'
import { page } from './fake-page.ts'
import { type Thread, threadOf } from './fake-thread.ts'

/** A stand-in for the server, for development and screenshots. It is not part of the build. */
export function fakeWebchat(): Plugin {
  return {
    name: 'fake-webchat',
    configureServer: ({ middlewares }) => void middlewares.use(handler()),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(handler()),
  }
}

function handler(): Connect.NextHandleFunction {
  const threads = new Map<string, Thread>()
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const what = /^\/webchat\/[^/]+\/(\w+)$/.exec(url.pathname)?.[1]
    if (url.pathname === '/page') return page(response, url)
    if (!what) return next()
    void serve(threads, what, url, request, response)
  }
}

async function serve(
  threads: Map<string, Thread>,
  what: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request)
  if (what === 'open') {
    const token = threads.has(String(body.token)) ? String(body.token) : crypto.randomUUID()
    if (body.token && token !== body.token) return send(response, 401, {})
    const thread = threads.get(token) ?? threadOf()
    threads.set(token, thread)
    return send(response, 200, thread.snapshot(token))
  }
  const bearer = request.headers.authorization?.replace('Bearer ', '')
  const thread = threads.get(url.searchParams.get('token') ?? bearer ?? '')
  if (!thread) return send(response, 401, {})
  if (what === 'live') return thread.listen(response, Number(url.searchParams.get('after')))
  if (what === 'typing' || what === 'judge') return send(response, 200, { ok: true })
  const status = /^fail (\d+)$/.exec(String(body.text))?.[1]
  if (status && !thread.hasFailed(String(body.id))) return send(response, Number(status), {})
  const isNew = thread.say(String(body.id), String(body.text))
  send(response, 200, { accepted: true, id: body.id })
  if (isNew) answerFor(thread, String(body.text), body.control ? String(body.control) : null)
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces).toString()
  return text ? (JSON.parse(text) as Record<string, unknown>) : {}
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
