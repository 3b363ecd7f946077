import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { getOutside } from './get-outside.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/days.ics`
}
const get = getOutside({ loopback: true })

describe('reading an address that a person typed in', () => {
  it('gives what stands there', async () => {
    const url = await serve((_request, response) => response.end('BEGIN:VCALENDAR'))
    expect(await get(url)).toEqual({ text: 'BEGIN:VCALENDAR', problem: null })
  })

  it('never reads inside our own network', async () => {
    const outside = getOutside({ loopback: false })
    for (const url of ['https://127.0.0.1/x', 'https://10.0.0.1/x', 'http://example.org/x'])
      expect((await outside(url)).text).toBeNull()
  })

  it('follows no redirect, and says what came instead', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
    )
    expect(await get(url)).toEqual({ text: null, problem: 'It answered 302.' })
  })

  it('stops at a megabyte', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(1_500_000)))
    expect(await get(url)).toEqual({ text: null, problem: 'It is larger than a megabyte.' })
  })
})
