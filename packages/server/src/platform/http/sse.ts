import type { FastifyReply, FastifyRequest } from 'fastify'

/** A stream of server-sent events to one reader. */
export type EventStream = {
  /** `event` travels as JSON in the data line; `id` comes back as Last-Event-ID after a lost connection. */
  send(event: unknown, id?: string): void
  /** A line that readers ignore: keeps proxies from closing a quiet connection. */
  comment(text?: string): void
  /** Runs once when the reader is gone, whoever ended it; at once when it is gone already. */
  onClose(callback: () => void): void
  close(): void
  readonly closed: boolean
}

export type StreamOptions = {
  heartbeatMilliseconds?: number
  /** A reader this many bytes behind is closed; it comes back and catches up from the last id it saw. */
  mostBehindBytes?: number
}

declare module 'fastify' {
  interface FastifyInstance {
    openStreams: Set<EventStream>
  }
  interface FastifyRequest {
    /** Is the person still who they were when the request came? Asked again while a stream stays open. */
    isStillWelcome: () => Promise<boolean>
  }
}

const texts = new WeakMap<object, string>()

/** The same news goes to every open screen: written out once, not once for each of two hundred. */
function textOf(event: unknown): string {
  if (typeof event !== 'object' || event === null) return JSON.stringify(event)
  const known = texts.get(event)
  if (known !== undefined) return known
  const text = JSON.stringify(event)
  texts.set(event, text)
  return text
}

/** Turns the reply into an event stream. Nothing else may be sent on it; return from the handler afterwards. */
export function openStream(
  request: Pick<FastifyRequest, 'server' | 'method' | 'isStillWelcome'>,
  reply: Pick<FastifyReply, 'raw' | 'hijack' | 'getHeaders'>,
  { heartbeatMilliseconds = 15_000, mostBehindBytes = 1_048_576 }: StreamOptions = {},
): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, streamHeaders(reply.getHeaders()))
  const callbacks: (() => void)[] = []
  let closed = false

  const write = (text: string): void => {
    // Ended already, though the reader may still hold the line: a write would be an error without a listener.
    if (closed || raw.writableEnded) return
    raw.write(text)
    if (raw.writableLength > mostBehindBytes) raw.destroy()
  }
  const stream: EventStream = {
    send: (event, id) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}data: ${textOf(event)}\n\n`),
    comment: (text = '') => write(`: ${text}\n\n`),
    onClose: (callback) => void (closed ? callback() : callbacks.push(callback)),
    close: () => void raw.end(),
    get closed() {
      return closed
    },
  }
  const heartbeat = setInterval(() => void beat(stream, request), heartbeatMilliseconds)
  raw.once('close', () => {
    closed = true
    clearInterval(heartbeat)
    request.server.openStreams.delete(stream)
    for (const callback of callbacks) callback()
  })
  request.server.openStreams.add(stream)
  stream.comment('open')
  // HEAD asks for the headers alone; nobody would ever read what follows.
  if (request.method === 'HEAD') stream.close()
  return stream
}

async function beat(
  stream: EventStream,
  request: Pick<FastifyRequest, 'isStillWelcome'>,
): Promise<void> {
  stream.comment()
  // An agent who was switched off, or signed out elsewhere, must not go on reading.
  const welcome = await request.isStillWelcome().catch(() => true)
  if (!welcome) stream.close()
}

function streamHeaders(given: ReturnType<FastifyReply['getHeaders']>) {
  const headers: Record<string, number | string | string[]> = {}
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers[name] = value
  return {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  }
}
