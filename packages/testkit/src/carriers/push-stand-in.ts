import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What arrived in a browser, decrypted. */
export type PushedMessage = { browser: string; urgency: string; data: Record<string, unknown> }

/** What a browser gives the page when its user agrees. */
type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } }

export type PushStandIn = {
  /** A browser whose user agrees to be woken. */
  browser(name: string): Subscription
  received(): PushedMessage[]
  /** Its user takes the agreement back: from now on 410. */
  leaves(name: string): void
  /** The next so many messages are answered with this status. */
  failNext(status: number, times?: number): void
  close(): Promise<void>
}

type Browser = { curve: ReturnType<typeof createECDH>; auth: Buffer; gone: boolean }

/** A push service and the browsers behind it. Refuses what a real one refuses: no signature, no TTL, too long. */
export async function startPushStandIn(): Promise<PushStandIn> {
  const browsers = new Map<string, Browser>()
  const messages: PushedMessage[] = []
  const faults: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const name = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '')
      const browser = browsers.get(name)
      const status = faults.shift() ?? statusFor(browser, request.headers)
      if (status === 201 && browser) {
        const text = decrypt(Buffer.concat(chunks), browser)
        const urgency = String(request.headers.urgency)
        messages.push({ browser: name, urgency, data: JSON.parse(text) })
      }
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    browser: (name) => {
      const browser = { curve: createECDH('prime256v1'), auth: randomBytes(16), gone: false }
      const p256dh = browser.curve.generateKeys('base64url' as 'base64')
      browsers.set(name, browser)
      const endpoint = `http://127.0.0.1:${port}/push/${encodeURIComponent(name)}`
      return { endpoint, keys: { p256dh, auth: browser.auth.toString('base64url') } }
    },
    received: () => [...messages],
    leaves: (name) => void Object.assign(browsers.get(name) ?? {}, { gone: true }),
    failNext: (status, times = 1) => void faults.push(...Array<number>(times).fill(status)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function statusFor(browser: Browser | undefined, headers: IncomingHttpHeaders): number {
  if (!browser) return 404
  if (browser.gone) return 410
  if (!/^vapid t=[\w.-]+, k=[\w-]{87}$/.test(headers.authorization ?? '')) return 401
  if (!/^\d+$/.test(String(headers.ttl)) || headers['content-encoding'] !== 'aes128gcm') return 400
  return Number(headers['content-length']) > 4096 ? 413 : 201
}

/** As a browser does it: RFC 8291, read from its side. */
function decrypt(body: Buffer, { curve, auth }: Browser): string {
  const [salt, theirs] = [body.subarray(0, 16), body.subarray(21, 21 + body.readUInt8(20))]
  const shared = curve.computeSecret(theirs)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), theirs])
  const secret = Buffer.from(hkdfSync('sha256', shared, auth, info, 32))
  const derive = (label: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`${label}\0`), length))
  const key = derive('Content-Encoding: aes128gcm', 16)
  const cipher = createDecipheriv('aes-128-gcm', key, derive('Content-Encoding: nonce', 12))
  const sealed = body.subarray(21 + theirs.length)
  cipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')
}
