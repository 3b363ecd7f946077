import type { LiveEvent } from '@baton/contract'

export type LiveNews =
  | { kind: 'event'; event: LiveEvent; id: string }
  | { kind: 'connection'; connected: boolean }

const channelName = (agent: string) => `baton-live-${agent}`
const retryMilliseconds = [500, 1_000, 2_000, 4_000, 8_000]

/**
 * One stream per browser: whoever gets the lock opens it and tells the other tabs. When that tab closes, the lock moves
 * on and the next tab continues after the last id it has seen, so nothing is missed and nothing comes twice.
 */
export function followLive(agent: string, hear: (news: LiveNews) => void): () => void {
  const stopper = new AbortController()
  const channel = new BroadcastChannel(channelName(agent))
  let last = ''
  const listen = (news: LiveNews) => {
    // What carries no id of its own comes under the last one (typing, notices, a delivery further on): it is no repetition.
    if (news.kind === 'event') last = news.id || last
    hear(news)
  }
  channel.onmessage = (message: MessageEvent<LiveNews>) => listen(message.data)
  const tell = (news: LiveNews) => {
    listen(news)
    channel.postMessage(news)
  }
  const lead = () => openStream(() => last, tell, stopper.signal)
  if (navigator.locks)
    navigator.locks
      .request(channelName(agent), { signal: stopper.signal }, lead)
      .catch((error: unknown) => {
        if (!stopper.signal.aborted) throw error
      })
  else void lead()
  return () => {
    stopper.abort()
    channel.close()
  }
}

/** Keeps a stream open until stopped; resolves then. */
function openStream(
  after: () => string,
  tell: (news: LiveNews) => void,
  stop: AbortSignal,
): Promise<void> {
  // Granted the lock after the reader left already: nothing to open.
  if (stop.aborted) return Promise.resolve()
  let failures = 0
  let source: EventSource | null = null
  let timer = 0
  const connect = () => {
    source = new EventSource(`/api/live${after() ? `?after=${encodeURIComponent(after())}` : ''}`)
    source.onopen = () => {
      failures = 0
      tell({ kind: 'connection', connected: true })
    }
    source.onmessage = (message: MessageEvent<string>) =>
      tell({ kind: 'event', event: JSON.parse(message.data) as LiveEvent, id: message.lastEventId })
    source.onerror = () => {
      source?.close()
      tell({ kind: 'connection', connected: false })
      timer = setTimeout(connect, retryMilliseconds[Math.min(failures++, 4)])
    }
  }
  connect()
  return new Promise((resolve) =>
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      source?.close()
      resolve()
    }),
  )
}
