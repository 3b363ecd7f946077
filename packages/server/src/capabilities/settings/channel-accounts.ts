import type {
  ChannelAccountView,
  ChannelKind,
  changeChannelAccountBody,
  newChannelAccountBody,
} from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { newToken } from '../../platform/secrets/secrets.ts'
import { appendAudit } from '../audit/index.ts'
import { forgetAccount, openSecrets } from './accounts.ts'
import { type AccountRow, presentAccount } from './present-account.ts'

type By = { workspace: WorkspaceId; agent: AgentId }
type NewAccount = z.infer<typeof newChannelAccountBody>
type Change = z.infer<typeof changeChannelAccountBody>

/** What each vendor needs before a message can come in or go out. */
const needed: Record<ChannelKind, string[]> = {
  webchat: [],
  sms: ['accountSid', 'authToken'],
  whatsapp_twilio: ['accountSid', 'authToken'],
  whatsapp_cloud: ['appSecret', 'accessToken', 'verifyToken'],
}

/** The part of a bubble's address that says whose bubble it is. Public, but not to be guessed. */
export const newPublicKey = (): string => newToken('wc_').slice(0, 27)

export async function listAccounts(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
): Promise<ChannelAccountView[]> {
  const rows = await tx.rows<AccountRow>(sql`
    select id, kind, name, address, api_base_url, quiet_seconds, active, secrets from channel_accounts
    where workspace_id = ${workspace}::uuid order by created_at, id`)
  return rows.map((row) => presentAccount(house, row))
}

/** Connects a number or a site. A web chat gets a public key of our own, whatever address was given. */
export async function addAccount(
  house: House,
  tx: Tx,
  { workspace, agent }: By,
  body: NewAccount,
): Promise<ChannelAccountView> {
  mustHave(body.kind, body.secrets)
  const at = house.clock.now()
  const id = newId(at.getTime())
  const address = body.kind === 'webchat' ? newPublicKey() : body.address.trim()
  const row = await tx.first<AccountRow>(sql`
    insert into channel_accounts (workspace_id, id, kind, name, address, api_base_url, secrets, quiet_seconds, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${body.kind}, ${body.name}, ${address}, ${body.apiBaseUrl ?? null},
      ${sealed(house, body.secrets)}, ${body.quietSeconds ?? 1.5}::real, ${at}::timestamptz)
    on conflict (workspace_id, kind, address) do nothing
    returning id, kind, name, address, api_base_url, quiet_seconds, active, secrets`)
  if (!row) throw addressTaken()
  const payload = { account: id, kind: body.kind, name: body.name, address }
  await appendAudit(tx, workspace, { kind: 'channel_account_added', payload, actor: agent, at })
  tx.afterCommit(() => forgetAccount(house, row))
  return presentAccount(house, row)
}

/** Changes what was given and nothing else; secrets are replaced one by one. */
export async function changeAccount(
  house: House,
  tx: Tx,
  { workspace, agent }: By,
  id: string,
  change: Change,
): Promise<ChannelAccountView> {
  const before = await tx.first<AccountRow>(sql`
    select id, kind, name, address, api_base_url, quiet_seconds, active, secrets from channel_accounts
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid for update`)
  if (!before) throw notFound('channel account')
  const secrets = { ...openSecrets(house, before.secrets), ...change.secrets }
  mustHave(before.kind, secrets)
  const after = { ...before, ...columnsOf(change), secrets: sealed(house, secrets) }
  await tx.rows(sql`
    update channel_accounts set name = ${after.name}, api_base_url = ${after.api_base_url}, secrets = ${after.secrets},
      quiet_seconds = ${after.quiet_seconds}::real, active = ${after.active}::boolean
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
  const { secrets: replaced = {}, ...shown } = change
  const payload = { account: id, change: { ...shown, secrets: Object.keys(replaced) } }
  const at = house.clock.now()
  await appendAudit(tx, workspace, { kind: 'channel_account_changed', payload, actor: agent, at })
  tx.afterCommit(() => forgetAccount(house, after))
  return presentAccount(house, after)
}

function columnsOf({ name, apiBaseUrl, quietSeconds, active }: Change): Partial<AccountRow> {
  return {
    ...(name !== undefined && { name }),
    ...(apiBaseUrl !== undefined && { api_base_url: apiBaseUrl }),
    ...(quietSeconds !== undefined && { quiet_seconds: quietSeconds }),
    ...(active !== undefined && { active }),
  }
}

function sealed({ secrets }: House, plain: Record<string, string>): string | null {
  return Object.keys(plain).length === 0 ? null : secrets.seal(JSON.stringify(plain))
}

function mustHave(kind: ChannelKind, secrets: Record<string, string>): void {
  const missing = needed[kind].filter((name) => !secrets[name])
  if (missing.length === 0) return
  throw new HttpProblem(
    400,
    'invalid_input',
    `A channel of this kind also needs: ${missing.join(', ')}.`,
    'Copy them from the console of the vendor.',
    missing.map((name) => ({ path: `secrets.${name}`, message: 'is needed' })),
  )
}

const addressTaken = (): HttpProblem =>
  new HttpProblem(
    409,
    'address_taken',
    'This number is connected already.',
    'Change the account that has it.',
  )
