import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { type FloorSettings, writeExchange } from './floor-rows.ts'
import { postForm } from './post-form.ts'
import { readBody } from './read-body.ts'

type Settings = FloorSettings & { databaseUrl: string; vendorUrl: string }

const settings: Settings = JSON.parse(process.argv[2] ?? '{}')
// As many connections as the product opens.
const pool = new Pool({ connectionString: settings.databaseUrl, max: 12 })
const reply = 'Thank you for your message. Shipping is free from 50 euros within Belgium.'

const server = createServer((request, response) => {
  void readBody(request)
    .then(async (body) => {
      const form = new URLSearchParams(body)
      await store(body, form)
      response.writeHead(200, { 'content-type': 'text/xml' }).end('<Response/>')
      await send(form.get('From') ?? '')
      await countTables()
    })
    .catch((error: unknown) => {
      console.error('floor:', error)
      response.destroy()
    })
})

async function store(body: string, form: URLSearchParams): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const from = form.get('From') ?? ''
    const said = { body, from, sid: form.get('MessageSid') ?? '', text: form.get('Body') ?? '' }
    await writeExchange(client, settings, said, { reply, externalId: `SM${randomUUID()}` })
    await client.query('commit')
  } finally {
    client.release()
  }
}

// Without statistics PostgreSQL picks poor plans for young tables, and the floor would be too easy to reach.
const counts = [200, 1_000, 5_000]
let stored = 0
async function countTables(): Promise<void> {
  stored += 1
  if (counts.includes(stored)) await pool.query('analyze')
}

async function send(to: string): Promise<void> {
  const form = new URLSearchParams({ To: to, From: settings.number, Body: reply })
  await postForm(`${settings.vendorUrl}/Messages.json`, form.toString())
}

server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('disconnect', () => process.exit())
