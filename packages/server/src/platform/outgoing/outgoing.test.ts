import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { postOutside, problemOf } from './post-outside.ts'
import { isPublic, publicLookup } from './public-address.ts'

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
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}
const wanted = (url: string) => ({ url, headers: {}, body: 'hello' })

describe('an address that a person typed in', () => {
  it.each([
    'http://hooks.example.com/x',
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://10.1.2.3/x',
    'https://169.254.169.254/latest',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://intranet/x',
    'https://user:word@example.com/x',
    'ftp://example.com/x',
    'nonsense',
  ])('%s is refused before anything is sent', async (url) => {
    expect(problemOf(url, { loopback: false })).toMatch(/address/)
    expect(await postOutside({ loopback: false })(wanted(url))).toMatchObject({ status: null })
  })

  it('may be any https address on the internet', () => {
    expect(problemOf('https://hooks.slack.com/services/T0/B0/x', { loopback: false })).toBeNull()
    expect(isPublic('1.1.1.1')).toBe(true)
    expect(isPublic('2606:4700:4700::1111')).toBe(true)
  })

  it('that leads into our own network by its name alone is refused when it is looked up', async () => {
    const looked = await new Promise<unknown>((resolve) =>
      publicLookup('localhost', { all: true }, (error) => resolve(error)),
    )
    expect(looked).toMatchObject({ code: 'INSIDE_ADDRESS' })
  })
})

describe('a post outside', () => {
  const post = postOutside({ loopback: true })

  it('follows no redirect and brings home only the beginning of the answer', async () => {
    const never = await serve((_request, response) => response.end('never'))
    const away = await serve((_request, response) =>
      response.writeHead(302, { location: never }).end(),
    )
    expect(await post(wanted(away))).toEqual({ status: 302, body: '' })
    const long = await serve((_request, response) => response.end('x'.repeat(100_000)))
    expect(await post(wanted(long))).toEqual({ status: 200, body: 'x'.repeat(2_000) })
  })

  it('says in words why it did not arrive, without the secret part of the address', async () => {
    const gone = await serve(() => {})
    open.splice(0).forEach((server) => void server.close())
    const { status, ...rest } = await post(wanted(gone))
    expect(status).toBeNull()
    expect(rest).toEqual({ problem: `${new URL(gone).host} refused the connection.` })
  })
})
