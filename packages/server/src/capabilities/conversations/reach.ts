import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Loaded } from './loaded.ts'
import { whyNotAllowed, windowEnd } from './may-send.ts'

/** Whether the platform may write to this customer now: why not, and until when it may. */
export type Reach = { problem: string | null; until: Date | null }

const anytime: Reach = { problem: null, until: null }
const windowHours = (channel: string): number | null => (channel.startsWith('whatsapp') ? 24 : null)

/** Asked before the platform says anything of its own: a message that must be refused is better never written. */
export async function reachOf(
  tx: Tx,
  { workspace, account, address, channel }: Loaded,
  now: Date,
): Promise<Reach> {
  if (channel === 'webchat') return anytime
  const contact = await tx.first<{ optedOut: boolean; lastInboundAt: Date | null }>(sql`
    select opted_out as "optedOut", last_inbound_at as "lastInboundAt" from customer_addresses
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and address = ${address}`)
  const limits = { windowHours: windowHours(channel), honoursStop: true }
  const known = contact ?? { optedOut: false, lastInboundAt: null }
  return {
    problem: whyNotAllowed(limits, known, now),
    until: windowEnd(limits.windowHours, known.lastInboundAt),
  }
}
