import type { ChannelKind } from '@baton/contract'
import type { Account } from '../../channels/channel.ts'
import { type Statement, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { forget, kept } from './kept.ts'

/** A channel account as the rooms of the house work with it: secrets opened, address of the vendor filled in. */
export type ConnectedAccount = Account & { quietSeconds: number; active: boolean }

/** Where each vendor's API lives, unless the account says otherwise. Web chat has no vendor. */
export const vendorBaseUrls: Record<ChannelKind, string> = {
  webchat: '',
  sms: 'https://api.twilio.com',
  whatsapp_twilio: 'https://api.twilio.com',
  whatsapp_cloud: 'https://graph.facebook.com/v23.0',
}

type Row = {
  id: string
  workspace: string
  kind: ChannelKind
  name: string
  address: string
  base: string | null
  secrets: string | null
  quietSeconds: number
  active: boolean
}
type Desk = Pick<House, 'db' | 'clock' | 'secrets'>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The account with this id, in whatever workspace: webhooks arrive before a workspace is known. */
export async function accountById(house: Desk, id: string): Promise<ConnectedAccount | null> {
  if (!uuid.test(id)) return null
  return kept(house, `account ${id}`, () =>
    find(
      house,
      sql`
      select id, workspace_id as workspace, kind, name, address, api_base_url as base, secrets,
        quiet_seconds as "quietSeconds", active
      from channel_accounts where id = ${id}::uuid`,
    ),
  )
}

/** The web chat with this public key. */
export async function accountByKey(house: Desk, key: string): Promise<ConnectedAccount | null> {
  if (key.length > 200) return null
  return kept(house, `key ${key}`, () =>
    find(
      house,
      sql`
      select id, workspace_id as workspace, kind, name, address, api_base_url as base, secrets,
        quiet_seconds as "quietSeconds", active
      from channel_accounts where kind = 'webchat' and address = ${key} order by created_at limit 1`,
    ),
  )
}

export const forgetAccount = (house: Desk, { id, address }: { id: string; address: string }) =>
  forget(house, `account ${id}`, `key ${address}`)

async function find(house: Desk, statement: Statement): Promise<ConnectedAccount | null> {
  const [row] = await house.db.platformRows<Row>(statement)
  if (!row) return null
  const { base, secrets, ...rest } = row
  return {
    ...rest,
    apiBaseUrl: (base ?? vendorBaseUrls[row.kind]).replace(/\/+$/, ''),
    secrets: openSecrets(house, secrets),
  }
}

/** The stored secrets in plain words; empty when there are none. */
export const openSecrets = (
  { secrets }: Pick<House, 'secrets'>,
  sealed: string | null,
): Record<string, string> => (sealed === null ? {} : JSON.parse(secrets.open(sealed)))
