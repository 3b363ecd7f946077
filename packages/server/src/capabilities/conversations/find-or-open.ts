import {
  beginning,
  type ChannelAccountId,
  type Choice,
  type ConversationId,
  type CustomerId,
  type KnownAmount,
  type Measured,
  newConversation,
  type Reading,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type Loaded, lockConversation } from './loaded.ts'
import { type Said, wishedId } from './said.ts'

export type Reached = {
  workspace: WorkspaceId
  account: ChannelAccountId
  channel: string
  said: Said
  now: Date
}

export type Found = {
  loaded: Loaded
  earlier: Measured[]
  customer: Reading['customer']
  /** The choices of our last message, which text channels show as numbers. */
  choices: Choice[]
  /** Another message has the id that this one came with. */
  isIdTaken: boolean
}

/** Days after which a resolved conversation is history, and a new message opens a new one. */
const reopenDays = 7

/**
 * The one conversation of this customer on this channel account, locked; opened when there is none. The row of the
 * address is locked first, so that messages arriving at once cannot open two. Null when the message is known already.
 */
export async function findOrOpen(tx: Tx, reached: Reached): Promise<Found | null> {
  touchAddress(tx, reached)
  const known = (await look(tx, reached)) ?? (await meetCustomer(tx, reached))
  if (known.isRepeated) return null
  const id = known.conversation ?? open(tx, reached, known.customer)
  const loaded = await lockConversation(tx, reached.workspace, id)
  const { tier, lifetimeValueCents, flags, amounts, choices, isIdTaken } = known
  return {
    loaded,
    earlier: known.conversation ? known.earlier : [],
    customer: { tier, lifetimeValueCents, flags, amounts },
    choices,
    isIdTaken,
  }
}

/** Notes the contact and locks the address, if it is known; consent changes with it. */
function touchAddress(tx: Tx, { workspace, account, said, now }: Reached): void {
  const { address, aliases } = said.from
  const optedOut = said.consent === 'stop' ? true : said.consent === 'start' ? false : null
  tx.later(sql`
    update customer_addresses set last_inbound_at = ${now}::timestamptz, opted_out = coalesce(${optedOut}::boolean, opted_out)
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid
      and address = any(${[address, ...aliases]}::text[])`)
}

/** A first contact. The same phone on another channel is the same customer. */
async function meetCustomer(tx: Tx, reached: Reached): Promise<Look> {
  const { workspace, account, said, now } = reached
  const phone =
    [said.from.address, ...said.from.aliases].map(phoneOf).find((each) => each !== null) ?? null
  const existing =
    phone &&
    (await tx.first<{ id: CustomerId }>(
      sql`select id from customers where workspace_id = ${workspace}::uuid and phone = ${phone} order by created_at limit 1`,
    ))
  const customer = existing ? existing.id : addCustomer(tx, reached, phone)
  tx.later(sql`
    insert into customer_addresses (workspace_id, channel_account_id, address, customer_id, opted_out, last_inbound_at)
    values (${workspace}::uuid, ${account}::uuid, ${said.from.address}, ${customer}::uuid, ${said.consent === 'stop'}::boolean,
      ${now}::timestamptz)
    on conflict (workspace_id, channel_account_id, address) do update set last_inbound_at = excluded.last_inbound_at`)
  const known = await look(tx, reached)
  if (!known) throw new Error('the customer of an address is missing')
  return known
}

function addCustomer(tx: Tx, { workspace, said, now }: Reached, phone: string | null): CustomerId {
  const id = newId<CustomerId>()
  const name = said.from.name ?? phone ?? 'Visitor'
  tx.later(sql`
    insert into customers (workspace_id, id, name, phone, language, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${name}, ${phone}, ${said.from.language}, ${now}::timestamptz)`)
  return id
}

/** The number in an address such as `whatsapp:+4915112345678` or `4915112345678`, with its plus sign. */
function phoneOf(address: string): string | null {
  const digits = /^(?:whatsapp:)?\+?(\d{7,15})$/.exec(address)?.[1]
  return digits ? `+${digits}` : null
}

type Look = {
  customer: CustomerId
  isRepeated: boolean
  isIdTaken: boolean
  conversation: ConversationId | null
  earlier: Measured[]
  choices: Choice[]
  tier: string
  lifetimeValueCents: number
  flags: string[]
  amounts: KnownAmount[]
}

/** All that reception needs to know about whoever has this address, in one question; nothing when nobody has it. */
function look(
  tx: Tx,
  { workspace, account, channel, said, now }: Reached,
): Promise<Look | undefined> {
  const since = new Date(now.getTime() - reopenDays * 86_400_000)
  return tx.first<Look>(sql`
    with known as (
      select customer_id from customer_addresses
      where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid
        and address = any(${[said.from.address, ...said.from.aliases]}::text[]) limit 1
    ), latest as (
      select id from conversations
      where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid
        and customer_id = (select customer_id from known) and (status = 'open' or last_at > ${since}::timestamptz)
      order by (status = 'open') desc, last_at desc limit 1
    )
    select u.id as customer, u.tier, u.lifetime_value_cents::float8 as "lifetimeValueCents",
      case jsonb_typeof(u.facts->'flags') when 'array' then u.facts->'flags' else '[]' end as flags,
      (select coalesce(jsonb_agg(jsonb_build_object('cents', a.cents, 'what', a.what, 'name', a.name) order by a.place, a.at desc), '[]')
        from ((select 1 as place, o.placed_on::text as at, o.total_cents - o.refunded_cents as cents, 'Order ' || o.number as what,
            o.number as name from orders o where o.workspace_id = u.workspace_id and o.customer_id = u.id
            order by o.placed_on desc limit 20)
          union all
          select 2, b->>'date', (b->>'amountCents')::float8::bigint, 'A charge', null
          from jsonb_array_elements(case jsonb_typeof(u.facts->'billing') when 'array' then u.facts->'billing' else '[]' end) b
          where jsonb_typeof(b->'amountCents') = 'number') a) as amounts,
      (select id from latest) as conversation,
      exists (select 1 from messages m where m.workspace_id = ${workspace}::uuid
        and m.channel_account_id = ${account}::uuid and m.external_id = ${said.externalId}) as "isRepeated",
      exists (select 1 from messages m where m.workspace_id = ${workspace}::uuid
        and m.id = ${wishedId(said, channel)}::uuid) as "isIdTaken",
      coalesce((select jsonb_agg(jsonb_build_object('number', m.number, 'text', m.text, 'signals', m.signals) order by m.number)
        from (select number, text, signals from messages
          where workspace_id = ${workspace}::uuid and conversation_id = (select id from latest)
            and author_kind = 'customer' and signals is not null
          order by number desc limit 8) m), '[]') as earlier,
      coalesce((select choices from messages where workspace_id = ${workspace}::uuid and conversation_id = (select id from latest)
        and not is_note and author_kind <> 'customer' order by number desc limit 1), '[]') as choices
    from customers u where u.workspace_id = ${workspace}::uuid and u.id = (select customer_id from known)`)
}

function open(
  tx: Tx,
  { workspace, account, channel, said, now }: Reached,
  customer: CustomerId,
): ConversationId {
  const id = newId<ConversationId>()
  const state = newConversation()
  tx.later(sql`
    insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
      holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${account}::uuid, ${customer}::uuid, ${said.from.address}, ${channel},
      ${json(state)}::jsonb, 'open', 'ai', 0, 0, 0, 0, ${beginning}, ${now}::timestamptz, ${now}::timestamptz)`)
  return id
}
