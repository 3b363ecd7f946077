import { signMeta } from '@baton/testkit/vendors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { metaSecrets } from '../kit/accounts.ts'
import { knock, openHouse, type TestHouse, type Texter, texter } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

/** The vendor's webhook of this message, with reports about other messages in the same delivery. */
function withReports(written: ReturnType<Texter['sends']>, ids: string[]) {
  const parsed = JSON.parse(String(written.body))
  const timestamp = String(Math.floor(house.clock.now().getTime() / 1000))
  parsed.entry[0].changes[0].value.statuses = ids.map((id) => ({
    ...{ id, timestamp },
    ...{ status: 'delivered', recipient_id: '4915100000' },
  }))
  const body = JSON.stringify(parsed)
  const signed = { 'x-hub-signature-256': signMeta(body, metaSecrets.appSecret) }
  const others = Object.entries(written.headers).filter(([name]) => !/signature/i.test(name))
  return { ...written, headers: { ...Object.fromEntries(others), ...signed }, body }
}

const workAtRest = () =>
  house.db.platformRows<{ kind: string; state: string }>(sql`
    select kind, state from inbox
    where workspace_id = ${house.workspace}::uuid and kind like '%receipt' order by id`)

describe('what a vendor reports', () => {
  it('of a message nobody knows delays no customer whose words came in the same delivery', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    const delivery = withReports(ana.sends('How do I reset my password?'), ['wamid.UNKNOWN'])
    expect(await knock(house.node.app, delivery)).toBe(200)
    await house.settle()
    expect(await ana.conversation()).toBeTruthy()
    await ana.hears(/Forgot password/)
    await house.passes(120)
    expect(await workAtRest()).toEqual([{ kind: 'apply_late_receipt', state: 'done' }])
  })

  it('before we wrote down what we sent is taken over afterwards', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    await ana.says('How do I reset my password?')
    const [bob, id] = [await house.agent(), 'wamid.EARLY']
    await knock(house.node.app, withReports(ana.sends('Hello?'), [id]))
    await house.settle()
    await house.db.platformRows(sql`
      insert into deliveries (workspace_id, channel_account_id, external_id, conversation_id, message_id, state, at)
      select workspace_id, channel_account_id, ${id}, conversation_id, id, 'sent', created_at from messages
      where conversation_id = ${await ana.conversation()}::uuid and number = 1`)
    await house.passes(30)
    const [first] = await bob.messages(ana)
    expect(first?.delivery?.state).toBe('delivered')
  })
})
