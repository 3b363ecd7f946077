import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followLive, type LiveNews } from './stream.ts'

type Message = { data: string; lastEventId: string }
type Source = { onmessage: (message: Message) => void; onopen: () => void }
const sources: Source[] = []

/** A stream as browsers give it: an event without an id of its own carries the last one that had one. */
class FakeSource {
  onmessage = (_message: Message): void => {}
  onopen = (): void => {}
  constructor() {
    sources.push(this)
  }
  close(): void {}
}

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeSource)
  vi.stubGlobal('navigator', {})
})
afterEach(() => {
  sources.splice(0)
  vi.unstubAllGlobals()
})

describe('the stream', () => {
  it('passes on everything, also what carries no id of its own', () => {
    const heard: LiveNews[] = []
    const stop = followLive('me', (news) => heard.push(news))
    const [source] = sources
    for (const kind of ['conversation', 'typing', 'notice'])
      source?.onmessage({ data: JSON.stringify({ kind }), lastEventId: '7.1' })
    expect(heard.map((news) => news.kind === 'event' && news.event.kind)).toEqual([
      ...['conversation', 'typing', 'notice'],
    ])
    stop()
  })
})
