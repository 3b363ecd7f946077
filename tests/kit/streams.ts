import type { AddressInfo } from 'node:net'
import { eventsAfter } from '../../packages/server/src/capabilities/conversations/announce.ts'
import type { Cursor } from '../../packages/server/src/platform/live/live-hub.ts'
import type { TestHouse } from './house.ts'

export type Received = { id: string | null; data: Record<string, unknown> }

/** A screen that listens: what it has received, and a way to wait until it has received enough. */
export type Listening = {
  received: Received[]
  until(enough: (received: Received[]) => boolean): Promise<void>
  hangUp(): void
}

/** The house's door on this machine, and its habit of looking now and then for what others committed. */
export type Door = { address: string; announce(): Promise<void> }

/** Opens the door, once. */
export async function openDoor({ node }: TestHouse): Promise<Door> {
  await node.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = node.app.server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, announce: node.announce }
}

/** Listens to a stream of server-sent events, from behind `lastId` where one is given. */
export async function listen(
  { address, announce }: Door,
  path: string,
  headers: Record<string, string>,
  lastId: string | null = null,
): Promise<Listening> {
  const line = new AbortController()
  const response = await fetch(address + path, {
    headers: { ...headers, ...(lastId !== null && { 'last-event-id': lastId }) },
    signal: line.signal,
  })
  const received: Received[] = []
  let tell = (): void => {}
  void read(response, (one) => {
    received.push(one)
    tell()
  }).catch(() => tell())
  return {
    received,
    until: async (enough) => {
      // A transaction of anybody on the server holds news back until it has ended; then somebody has to look again.
      while (!enough(received)) {
        await new Promise<void>((resolve) => {
          tell = resolve
          setTimeout(resolve, 50)
        })
        await announce()
      }
    },
    hangUp: () => line.abort(),
  }
}

async function read(response: Response, take: (one: Received) => void): Promise<void> {
  let text = ''
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (data) take({ id: /^id: (.*)$/m.exec(block)?.[1] ?? null, data: JSON.parse(data) })
    }
  }
}

/** Whoever else works on this server may hold the end of the log back; what was committed shows once they are done. */
export async function logShows(house: TestHouse, after: Cursor, count: number): Promise<void> {
  while ((await eventsAfter(house.db, after, house.workspace)).length < count)
    await new Promise((resolve) => setTimeout(resolve, 10))
}
