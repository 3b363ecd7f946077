import { createHmac } from 'node:crypto'
import type { WorkspaceId } from '@baton/domain'
import { beforeAll, expect, test } from 'vitest'
import type { Account } from '../../channels/channel.ts'
import { sql } from '../../platform/db/sql.ts'
import { freshWorkspace } from '../../platform/db/test-database.ts'
import type { House } from '../../platform/house.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openVisit } from './open-visit.ts'

let house: House
let account: Account
const userSecret = 'the secret between the site and its chat'

beforeAll(async () => {
  house = await testHouse()
  const workspace = await freshWorkspace(house.db)
  const id = newId()
  await house.db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, created_at)
      values (${workspace}::uuid, ${id}::uuid, 'webchat', 'Chat', ${id}, now())`)
    await tx.rows(sql`
      insert into customers (workspace_id, id, name, email, created_at)
      values (${workspace}::uuid, ${newId()}::uuid, 'Mia', 'mia@example.com', now())`)
  })
  account = {
    workspace,
    id,
    kind: 'webchat',
    name: 'Chat',
    address: id,
    apiBaseUrl: '',
    secrets: { userSecret },
  }
}, databaseOpens)

const sign = (id: string): string => createHmac('sha256', userSecret).update(id).digest('hex')

const customersNamed = (name: string) =>
  house.db.transact(account.workspace as WorkspaceId, (tx) =>
    tx.rows<{ verified: boolean; email: string | null }>(
      sql`select verified, email from customers where name = ${name}`,
    ),
  )

test('a customer whose signed id is their e-mail address is the one we know, and verified', async () => {
  await openVisit(house, account, {
    user: { id: 'mia@example.com', signature: sign('mia@example.com') },
  })
  expect(await customersNamed('Mia')).toEqual([{ verified: true, email: 'mia@example.com' }])
})

test("an unsigned e-mail address never opens somebody else's thread", async () => {
  const user = { id: '4711', name: 'Mallory', email: 'mia@example.com', signature: sign('4711') }
  await openVisit(house, account, { user })
  expect(await customersNamed('Mallory')).toEqual([{ verified: true, email: null }])
})

test('the same signed customer is added once, however often they come', async () => {
  const user = { id: '4712', name: 'Noah', signature: sign('4712') }
  const visits = [
    await openVisit(house, account, { user }),
    await openVisit(house, account, { user }),
  ]
  expect(visits[0]).toEqual(visits[1])
  expect(await customersNamed('Noah')).toHaveLength(1)
})

test('a wrong signature is refused', async () => {
  const user = { id: 'mia@example.com', signature: sign('somebody else') }
  await expect(openVisit(house, account, { user })).rejects.toMatchObject({
    code: 'bad_user_signature',
  })
})
