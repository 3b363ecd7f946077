import type { CustomerId, WorkspaceId } from '@baton/domain'
import type { Account } from '../../channels/channel.ts'
import { isSignedUser, readVisitor, type Visitor } from '../../channels/webchat/visitor-token.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'

export type SignedUser = {
  id: string
  name?: string | undefined
  email?: string | undefined
  signature: string
}

/** The visitor who opens the bubble: known by token, signed in by the site, or new. */
export async function openVisit(
  house: House,
  account: Account,
  body: { token?: string | undefined; user?: SignedUser | undefined },
): Promise<Visitor> {
  if (body.user) return signedVisit(house, account, body.user)
  const known = body.token ? readVisitor(body.token, account.id, house.secrets) : null
  return known ?? { account: account.id, id: `visitor:${newId()}` }
}

/** A customer the site vouches for is verified: account data may be shown, and every browser of theirs is one thread. */
async function signedVisit(house: House, account: Account, user: SignedUser): Promise<Visitor> {
  const secret = account.secrets.userSecret
  if (!secret || !isSignedUser(user, secret)) throw badUserSignature()
  const address = `user:${user.id}`
  const workspace = account.workspace as WorkspaceId
  await house.db.transact(workspace, async (tx) => {
    if (await isKnown(tx, workspace, { account: account.id, address })) return
    const customer = await findOrAdd(house, tx, workspace, user)
    await tx.rows(sql`
      insert into customer_addresses (workspace_id, channel_account_id, address, customer_id)
      values (${workspace}::uuid, ${account.id}::uuid, ${address}, ${customer}::uuid)
      on conflict (workspace_id, channel_account_id, address) do nothing`)
    await tx.rows(
      sql`update customers set verified = true where workspace_id = ${workspace}::uuid and id = ${customer}::uuid and not verified`,
    )
  })
  return { account: account.id, id: address }
}

async function isKnown(
  tx: Tx,
  workspace: WorkspaceId,
  { account, address }: { account: string; address: string },
): Promise<boolean> {
  const known = await tx.first(sql`
    select 1 from customer_addresses
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and address = ${address}`)
  return known !== undefined
}

/**
 * The customer with the signed id. Only the id is signed: name and e-mail are what the browser says, and a customer
 * matched by an unsigned address would open somebody else's thread. A site that signs the e-mail as the id joins them.
 */
async function findOrAdd(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
  user: SignedUser,
): Promise<CustomerId> {
  const signedEmail = user.id.includes('@') ? user.id.toLowerCase() : null
  const known = await tx.first<{ id: CustomerId }>(sql`
    select id from customers where workspace_id = ${workspace}::uuid and lower(email) = ${signedEmail}::text
    order by created_at limit 1`)
  if (known) return known.id
  const id = newId<CustomerId>()
  await tx.rows(sql`
    insert into customers (workspace_id, id, name, email, verified, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${user.name ?? user.id}, ${signedEmail}, true,
      ${house.clock.now()}::timestamptz)`)
  return id
}

const badUserSignature = (): HttpProblem =>
  new HttpProblem(
    403,
    'bad_user_signature',
    'The signature of the signed-in customer does not fit.',
    'Sign the user id with the user secret of this web chat account (HMAC-SHA256, hex).',
  )
