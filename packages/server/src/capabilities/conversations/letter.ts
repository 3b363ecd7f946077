import type { Attachment, Choice } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Parcel } from '../../platform/outbox/outbox.ts'

/** What the post room needs to know of a message it sends. */
export type Letter = {
  text: string
  choices: Choice[]
  attachments: Attachment[]
  account: string
  address: string
  optedOut: boolean
  lastInboundAt: Date | null
  /** Parts that went out in an earlier attempt. */
  sentParts: number
}

/** The letter in a parcel; undefined when the message is gone. */
export async function openLetter(house: House, parcel: Parcel): Promise<Letter | undefined> {
  const [letter] = await house.db.platformRows<Letter>(
    sql`
    select m.text, m.choices, m.attachments, c.channel_account_id as account, c.address, coalesce(a.opted_out, false) as "optedOut",
      a.last_inbound_at as "lastInboundAt",
      (select count(*)::int from deliveries d where d.workspace_id = m.workspace_id and d.message_id = m.id) as "sentParts"
    from messages m
    join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    left join customer_addresses a on a.workspace_id = c.workspace_id and a.channel_account_id = c.channel_account_id
      and a.address = c.address
    where m.workspace_id = ${parcel.workspace}::uuid and m.id = ${parcel.message}::uuid`,
    'lazily',
  )
  return letter
}
