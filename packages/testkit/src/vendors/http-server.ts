import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request to a stand-in, read to its end. */
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  rawBody: string
}

export type Answer = { status: number; body: unknown; headers?: Record<string, string> }

/** What happens on the wire: an answer, no answer for ever, or a broken connection. */
export type Behaviour = Answer | 'silence' | 'break'

export type HttpServer = { url: string; close(): Promise<void> }

/** A server on this machine alone, on a free port. */
export async function startHttpServer(
  behave: (call: Call) => Promise<Behaviour>,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    readCall(request)
      .then(behave)
      .then(
        (behaviour) => perform(behaviour, response),
        (error: unknown) =>
          perform({ status: 500, body: { stand_in_fault: String(error) } }, response),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Silent calls would otherwise keep the server open for ever.
        server.closeAllConnections()
      }),
  }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    [value].flat().join(', '),
  ])
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Record<string, string>,
    rawBody: Buffer.concat(chunks).toString('utf8'),
  }
}

function perform(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'silence') return
  if (behaviour === 'break') {
    response.socket?.destroy()
    return
  }
  const { status, headers, body } = behaviour
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
