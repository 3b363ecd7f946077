import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, type Visitor, visitor } from '../kit/index.ts'

let house: TestHouse
let other: TestHouse
let ana: Visitor
beforeAll(async () => {
  house = await openHouse({ articles: false })
  other = await openHouse({ articles: false })
  ana = await visitor(house)
  await ana.says('I want to talk to a human')
}, 90_000)
afterAll(async () => {
  await house.close()
  await other.close()
})

const commands: [string, object | undefined][] = [
  ['take-over', undefined],
  ['reply', { key: crypto.randomUUID(), text: 'Hello', sawMessage: null }],
  ['note', { key: crypto.randomUUID(), text: 'Hello' }],
  ['steer', { key: crypto.randomUUID(), text: 'Say hello' }],
  ['hand-back', {}],
  ['requeue', undefined],
  ['resolve', undefined],
  ['reopen', undefined],
  ['promise-callback', {}],
]

describe('an agent of another workspace', () => {
  it.each(commands)(
    'cannot %s: the conversation does not exist for them',
    async (command, body) => {
      const eve = await other.agent('administrator', 'Eve')
      const { status, body: problem } = await eve.tries(command, ana, body)
      expect([status, problem.code]).toEqual([404, 'not_found'])
    },
  )

  it('cannot see it, list it or find it', async () => {
    const eve = await other.agent('administrator', 'Eve')
    const id = await ana.conversation()
    expect((await eve.ask('GET', `/api/conversations/${id}`)).status).toBe(404)
    const { body } = await eve.ask('GET', '/api/conversations?view=all&search=human')
    expect(body.items).toEqual([])
  })

  it('cannot change its channels, and its own log does not tell of it', async () => {
    const eve = await other.agent('administrator', 'Eve')
    const change = await eve.ask('PATCH', `/api/channel-accounts/${house.accounts.sms.id}`, {
      name: 'Mine',
    })
    expect(change.status).toBe(404)
    const { body } = await eve.ask('GET', '/api/audit')
    expect(JSON.stringify(body)).not.toContain(await ana.conversation())
  })
})

describe('somebody who is not signed in', () => {
  it.each(commands)('cannot %s', async (command, body) => {
    const { app } = house.node
    const url = `/api/conversations/${await ana.conversation()}/${command}`
    const answer = await app.inject({ method: 'POST', url, ...(body && { payload: body }) })
    expect(answer.statusCode).toBe(401)
  })
})
