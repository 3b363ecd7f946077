import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { post } from './post.ts'
import { isNeverSent } from './unsent.ts'

const open: Server[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function vendor(
  answer: (response: ServerResponse) => void,
): Promise<{ url: string; connections: () => number }> {
  let connections = 0
  const server = createServer((request, response) =>
    request.resume().on('end', () => answer(response)),
  )
  server.on('connection', () => {
    connections += 1
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, connections: () => connections }
}

function postTo(url: string, headers: Record<string, string> = {}) {
  return post({ url, headers, body: 'hello' }, 5000)
}

/** An answer that breaks off in its middle. */
function breakOff(status: number) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-length': '100' })
    response.write('{"sid"', () => response.socket?.destroy())
  }
}

describe('a post to a vendor', () => {
  it('shares few connections among many calls', async () => {
    const { url, connections } = await vendor((response) =>
      response.writeHead(201).end('{"sid":"1"}'),
    )
    for (let call = 0; call < 20; call += 1) await postTo(url)
    expect(connections()).toBeLessThan(5)
  })

  it('never follows a redirect with the secrets in hand', async () => {
    const elsewhere = await vendor((response) => response.writeHead(201).end('{"sid":"1"}'))
    const { url } = await vendor((response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    )
    expect(await postTo(url)).toMatchObject({ kind: 'answered', status: 307 })
    expect(elsewhere.connections()).toBe(0)
  })

  it('takes an outage page in HTML for the answer it is', async () => {
    const { url } = await vendor((response) => response.writeHead(502).end('<h1>Bad gateway</h1>'))
    expect(await postTo(url)).toEqual({
      kind: 'answered',
      status: 502,
      body: null,
      afterSeconds: null,
    })
  })

  it('does not know the fate of a message when the acceptance breaks off, but knows a refusal', async () => {
    expect(await postTo((await vendor(breakOff(201))).url)).toMatchObject({ kind: 'unknown' })
    expect(await postTo((await vendor(breakOff(400))).url)).toMatchObject({
      kind: 'answered',
      status: 400,
    })
  })

  it('waits a day at most, whatever the vendor asks for', async () => {
    const { url } = await vendor((response) =>
      response.writeHead(429, { 'retry-after': '1e12' }).end(),
    )
    expect(await postTo(url)).toMatchObject({ afterSeconds: 86_400 })
  })

  it('never shows a secret, even one that cannot be sent', async () => {
    const { url } = await vendor((response) => response.writeHead(201).end())
    const broken = await postTo(url, { authorization: 'Bearer secret\nsecret' })
    expect(broken).toMatchObject({ kind: 'unsent', code: 'invalid_settings', again: false })
    expect(JSON.stringify(broken)).not.toContain('Bearer')
    expect(await postTo('nonsense')).toMatchObject({ kind: 'unsent', code: 'invalid_settings' })
  })
})

describe('a request that certainly never left', () => {
  const failed = (cause: unknown) => new TypeError('fetch failed', { cause })
  const withCode = (code: string) => Object.assign(new Error('made up'), { code })

  it('is one to a name or address where nobody could be reached', () => {
    const refused = new AggregateError([withCode('ECONNREFUSED'), withCode('EHOSTUNREACH')])
    const certain = [withCode('ENOTFOUND'), withCode('ECONNREFUSED'), refused].map(failed)
    expect(certain.map(isNeverSent)).toEqual([true, true, true])
  })

  it('is never one whose connection stood, not even on one of several addresses', () => {
    const mixed = new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNRESET')])
    const doubtful = [withCode('ECONNRESET'), withCode('UND_ERR_SOCKET'), mixed, undefined].map(
      failed,
    )
    expect([...doubtful, 'a text', new AggregateError([])].map(isNeverSent)).toEqual(
      Array(6).fill(false),
    )
  })
})
