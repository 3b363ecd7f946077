import type { ChannelAccountView, ChannelKind } from '@baton/contract'
import type { House } from '../../platform/house.ts'

export type AccountRow = {
  id: string
  kind: ChannelKind
  name: string
  address: string
  api_base_url: string | null
  quiet_seconds: number
  active: boolean
  secrets: string | null
}

const door: Record<ChannelKind, (row: AccountRow) => string> = {
  webchat: ({ address }) => `/webchat/${address}`,
  sms: ({ id }) => `/hooks/twilio/${id}`,
  whatsapp_twilio: ({ id }) => `/hooks/twilio/${id}`,
  whatsapp_cloud: ({ id }) => `/hooks/whatsapp/${id}`,
}

/** What an administrator sees: that there are secrets, never which. */
export function presentAccount(
  { publicUrl }: Pick<House, 'publicUrl'>,
  row: AccountRow,
): ChannelAccountView {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    address: row.address,
    apiBaseUrl: row.api_base_url,
    webhookUrl: publicUrl + door[row.kind](row),
    quietSeconds: row.quiet_seconds,
    active: row.active,
    hasSecrets: row.secrets !== null,
  }
}
