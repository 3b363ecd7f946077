import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clock } from './clock.ts'
import { readBody } from './read-body.ts'

/** The vendor, as fast as Node can be: takes each message, tells the parent when it came, checks nothing. */
const server = createServer((request, response) => {
  void take(request).then((sid) => {
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ sid, status: 'queued' }))
  })
})

async function take(request: IncomingMessage): Promise<string> {
  const form = new URLSearchParams(await readBody(request))
  process.send?.({ to: form.get('To'), at: clock(), text: form.get('Body') })
  return `SM${randomBytes(16).toString('hex')}`
}

server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('disconnect', () => process.exit())
