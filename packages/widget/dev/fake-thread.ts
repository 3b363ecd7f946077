import type { ServerResponse } from 'node:http'
import type { OpenAnswer, WebchatEvent, WebchatMessage, WebchatState } from '@baton/contract'

type Author = WebchatMessage['author']
export type Thread = ReturnType<typeof threadOf>

/** One visitor's conversation in memory, and the streams that follow it. */
export function threadOf() {
  const messages: WebchatMessage[] = []
  const streams = new Set<ServerResponse>()
  const failed = new Set<string>()
  let state: WebchatState = { status: 'none', holder: 'ai', agentName: null, waiting: null }

  const tell = (event: WebchatEvent) => {
    for (const stream of streams) write(stream, event, messages.length)
  }
  const add = (author: Author, text: string, more: Partial<WebchatMessage> = {}) => {
    const number = messages.length + 1
    const message: WebchatMessage = {
      number,
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      author,
      text,
      attachments: [],
      sources: [],
      choices: [],
      delivery: null,
      ...more,
    }
    messages.push(message)
    tell({ kind: 'message', message })
  }
  const become = (change: Partial<WebchatState>) => {
    state = { ...state, ...change }
    tell({ kind: 'state', state })
  }
  return {
    add,
    become,
    typing: (who: 'assistant' | 'agent', name: string) => tell({ kind: 'typing', who, name }),
    say: (id: string, text: string) => {
      if (messages.some((message) => message.id === id)) return false
      if (state.status !== 'open') become({ status: 'open', holder: 'ai', agentName: null })
      add({ kind: 'customer', name: 'You' }, text, { id })
      return true
    },
    /** Each id fails once. */
    hasFailed: (id: string) => {
      const has = failed.has(id)
      failed.add(id)
      return has
    },
    snapshot: (token: string): OpenAnswer => ({
      token,
      company: 'Northwind',
      assistantName: 'Juno',
      greeting:
        'Hello! I am Juno, the AI assistant of Northwind. Ask me about orders, deliveries or returns.',
      state,
      messages,
      newestMessage: messages.length,
    }),
    listen: (response: ServerResponse, after: number) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(': hello\n\n')
      for (const message of messages.slice(after))
        write(response, { kind: 'message', message }, message.number)
      streams.add(response)
      const beat = setInterval(() => response.write(': beat\n\n'), 15_000)
      response.on('close', () => {
        clearInterval(beat)
        streams.delete(response)
      })
    },
    hangUp: () => {
      for (const stream of streams) stream.end()
    },
  }
}

function write(stream: ServerResponse, event: WebchatEvent, id: number): void {
  stream.write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`)
}
