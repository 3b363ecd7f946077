/** The least that must be written for one answered message, in the product's own tables with their keys and indexes. */
export const statements = {
  delivery: `
    insert into inbound_deliveries (workspace_id, id, channel_account_id, delivery_key, content_type, body, received_at)
    values ($1, $2, $3, $4, 'application/x-www-form-urlencoded', $5, $6)`,
  address: `
    update customer_addresses set last_inbound_at = $4
    where workspace_id = $1 and channel_account_id = $2 and address = $3 returning customer_id as customer`,
  thread: `
    select id, newest_message as newest, event_count as events from conversations
    where workspace_id = $1 and channel_account_id = $2 and customer_id = $3 and status = 'open' for update`,
  newCustomer: `
    insert into customers (workspace_id, id, name, phone, created_at) values ($1, $2, $3, $3, $4)`,
  newAddress: `
    insert into customer_addresses (workspace_id, channel_account_id, address, customer_id, last_inbound_at)
    values ($1, $2, $3, $4, $5)`,
  newThread: `
    insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
      holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
    values ($1, $2, $3, $4, $5, 'sms', '{}', 'open', 'ai', 0, 0, 0, 0, '', $6, $6)`,
  message: `
    insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, external_id,
      delivery_state, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  conversation: `
    update conversations set state = $3, newest_message = $4, newest_customer_message = $5, event_count = $6,
      last_line = $7, last_author = 'assistant', last_at = $8
    where workspace_id = $1 and id = $2`,
  events: `
    insert into conversation_events (workspace_id, conversation_id, number, kind, payload, actor, epoch, at, previous, hash)
    select $1, $2, $3::int + number, kind, $4::jsonb, 'floor', 0, $5, '', ''
    from (values (1, 'message_received'), (2, 'turn_requested'), (3, 'message_queued')) as each (number, kind)`,
  outbox: `
    insert into outbox (workspace_id, conversation_id, kind, message_id, epoch, state, due, created_at)
    values ($1, $2, 'send', $3, 0, 'done', $4, $4)`,
  sent: `
    insert into deliveries (workspace_id, channel_account_id, external_id, conversation_id, message_id, state, at)
    values ($1, $2, $3, $4, $5, 'sent', $6)`,
} as const
