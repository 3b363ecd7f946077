import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** What a title needs to say about a conversation. The customer's own words stay in the house. */
export type AboutCustomer = { name: string; channel: string; tier: string; urgency: string }

const channels: Record<string, string> = {
  webchat: 'web chat',
  sms: 'SMS',
  whatsapp_twilio: 'WhatsApp',
  whatsapp_cloud: 'WhatsApp',
}

export async function aboutCustomer(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<AboutCustomer> {
  const row = await tx.first<AboutCustomer>(sql`
    select u.name, k.kind as channel, u.tier, c.urgency
    from conversations c
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join channel_accounts k on k.workspace_id = c.workspace_id and k.id = c.channel_account_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid`)
  const { channel = '', ...rest } = row ?? { name: 'A customer', tier: '', urgency: 'normal' }
  return { ...rest, channel: channels[channel] ?? 'a channel' }
}

/** "Web chat, vip, urgency high": what tells one waiting customer from another. */
export function inShort({ channel, tier, urgency }: AboutCustomer): string {
  const parts = [
    channel,
    tier === 'standard' ? '' : tier,
    urgency === 'normal' || urgency === 'low' ? '' : `urgency ${urgency}`,
  ]
  const line = parts.filter(Boolean).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

export const placeOf = (conversation: ConversationId): string => `/inbox/all/${conversation}`
