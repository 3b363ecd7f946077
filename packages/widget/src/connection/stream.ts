import type { WebchatEvent } from '@baton/contract'
import { eventReader } from './event-lines.ts'
import { type Failure, failureOf } from './failure.ts'

/** The server writes a comment every 15 s; three missed ones mean that the line is dead. */
const silence = 50_000

type Listener = { begun: () => void; heard: (event: WebchatEvent) => void }

/** Reads one stream to its end. Null means that it ended by itself; reconnecting is the caller's business. */
export async function follow(
  url: string,
  listener: Listener,
  stop: AbortSignal,
): Promise<Failure | null> {
  const watch = watchdog()
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      headers: { accept: 'text/event-stream' },
      signal: AbortSignal.any([stop, watch.signal]),
    })
    if (!answer.ok || !answer.body)
      return failureOf(answer.status, answer.headers.get('retry-after'))
    listener.begun()
    await read(answer.body, listener.heard, watch.fed)
    return null
  } catch {
    return stop.aborted ? null : { kind: 'offline' }
  } finally {
    watch.end()
  }
}

async function read(
  body: ReadableStream<Uint8Array>,
  heard: Listener['heard'],
  fed: () => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const next = eventReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    fed()
    for (const data of next(decoder.decode(value, { stream: true })))
      heard(JSON.parse(data) as WebchatEvent)
  }
}

function watchdog(): { signal: AbortSignal; fed: () => void; end: () => void } {
  const controller = new AbortController()
  let timer = 0
  const end = () => clearTimeout(timer)
  const fed = () => {
    end()
    timer = window.setTimeout(() => controller.abort(), silence)
  }
  fed()
  return { signal: controller.signal, fed, end }
}
