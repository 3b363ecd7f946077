-- Every table starts its keys with workspace_id: row-level security isolates tenants here, and the same schema can be
-- sharded by workspace. The end of this file switches row-level security on for all of them.

create table workspaces (
  workspace_id uuid primary key,
  name text not null,
  demo boolean not null default false,
  settings jsonb not null default '{}',
  created_at timestamptz not null
);

-- People ------------------------------------------------------------------------------------------------------------

create table agents (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  email text not null,
  password_hash text,
  role text not null check (role in ('agent', 'supervisor', 'administrator')),
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  presence text not null default 'offline',
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index agents_email on agents (workspace_id, lower(email));

create table sessions (
  workspace_id uuid not null references workspaces,
  token_hash text not null,
  agent_id uuid not null,
  csrf text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (workspace_id, token_hash),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id)
);
create index sessions_token on sessions (token_hash);

create table api_keys (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  role text not null,
  key_hash text not null,
  hint text not null,
  created_by uuid,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
create index api_keys_hash on api_keys (key_hash);

create table customers (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  tier text not null default 'standard',
  language text,
  time_zone text,
  since date,
  lifetime_value_cents bigint not null default 0,
  currency text not null default 'EUR',
  verified boolean not null default false,
  facts jsonb not null default '{}',
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index customers_phone on customers (workspace_id, phone);
create index customers_email on customers (workspace_id, lower(email));

create table orders (
  workspace_id uuid not null,
  number text not null,
  customer_id uuid not null,
  placed_on date not null,
  status text not null,
  items jsonb not null,
  total_cents bigint not null,
  refunded_cents bigint not null default 0,
  currency text not null default 'EUR',
  carrier text,
  tracking text,
  expected_on date,
  primary key (workspace_id, number),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create index orders_customer on orders (workspace_id, customer_id, placed_on desc);

-- Channels ----------------------------------------------------------------------------------------------------------

create table channel_accounts (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  kind text not null,
  name text not null,
  address text not null,
  api_base_url text,
  secrets text,
  quiet_seconds real not null default 1.5,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, kind, address)
);
create index channel_accounts_id on channel_accounts (id);
create index channel_accounts_address on channel_accounts (kind, address);

-- Where a customer can be reached, and whether they want to be.
create table customer_addresses (
  workspace_id uuid not null,
  channel_account_id uuid not null,
  address text not null,
  customer_id uuid not null,
  opted_out boolean not null default false,
  last_inbound_at timestamptz,
  primary key (workspace_id, channel_account_id, address),
  foreign key (workspace_id, channel_account_id) references channel_accounts (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create index customer_addresses_customer on customer_addresses (workspace_id, customer_id);

-- What vendors posted, word for word, stored before it was acknowledged.
create table inbound_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  channel_account_id uuid not null,
  delivery_key text not null,
  content_type text not null,
  body text not null,
  received_at timestamptz not null,
  problem text,
  primary key (workspace_id, id),
  unique (workspace_id, channel_account_id, delivery_key),
  foreign key (workspace_id, channel_account_id) references channel_accounts (workspace_id, id)
);
create index inbound_deliveries_problem on inbound_deliveries (workspace_id, received_at) where problem is not null;

-- Conversations -----------------------------------------------------------------------------------------------------

create table conversations (
  workspace_id uuid not null,
  id uuid not null,
  channel_account_id uuid not null,
  customer_id uuid not null,
  address text not null,
  channel text not null,
  -- The rules' own picture of the conversation; the columns below are copies for lists, written only by commit.
  state jsonb not null,
  status text not null,
  holder_kind text not null,
  holder_agent_id uuid,
  waiting_for text,
  epoch integer not null,
  newest_message integer not null,
  newest_customer_message integer not null,
  event_count integer not null,
  chain_head text not null,
  urgency text not null default 'normal',
  language text,
  trigger text,
  last_line text not null default '',
  last_author text not null default 'customer',
  last_at timestamptz not null,
  unanswered_since timestamptz,
  waiting_since timestamptz,
  wait_ends_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, channel_account_id) references channel_accounts (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
-- Concurrent first messages of one customer meet here instead of making several conversations.
create unique index conversations_open on conversations (workspace_id, channel_account_id, customer_id) where status = 'open';
create index conversations_customer on conversations (workspace_id, customer_id, last_at desc);
create index conversations_list on conversations (workspace_id, status, last_at desc, id);
create index conversations_holder on conversations (workspace_id, holder_kind, last_at desc) where status = 'open';

create table messages (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  author_kind text not null,
  agent_id uuid,
  on_behalf_of uuid,
  is_note boolean not null default false,
  text text not null,
  attachments jsonb not null default '[]',
  sources jsonb not null default '[]',
  choices jsonb not null default '[]',
  channel_account_id uuid not null,
  external_id text,
  -- What the classifiers made of a customer message.
  signals jsonb,
  -- Where the customer was when writing (web chat).
  page jsonb,
  delivery_state text,
  delivery_problem text,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, conversation_id, number),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create unique index messages_external on messages (workspace_id, channel_account_id, external_id) where external_id is not null;
create index messages_search on messages using gin (to_tsvector('simple', text));

-- One attempt to hand a part of a message to a channel.
create table deliveries (
  workspace_id uuid not null,
  channel_account_id uuid not null,
  external_id text not null,
  conversation_id uuid not null,
  message_id uuid not null,
  state text not null,
  problem text,
  at timestamptz not null,
  primary key (workspace_id, channel_account_id, external_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id)
);
create index deliveries_message on deliveries (workspace_id, message_id);

-- Append only: the app role may read and add, nobody may change. (xid, id) is a cursor that misses nothing under
-- concurrent writers, because readers stay below the oldest transaction still running.
create table conversation_events (
  workspace_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  kind text not null,
  payload jsonb not null,
  actor text not null,
  epoch integer not null,
  at timestamptz not null,
  previous text not null,
  hash text not null,
  primary key (workspace_id, conversation_id, number),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index conversation_events_cursor on conversation_events (xid, id);
create index conversation_events_at on conversation_events (workspace_id, at desc);

-- What happened outside conversations: sign-ins, settings, policies, people. Chained per workspace.
create table audit_entries (
  workspace_id uuid not null references workspaces,
  number integer not null,
  kind text not null,
  payload jsonb not null,
  actor text not null,
  at timestamptz not null,
  previous text not null,
  hash text not null,
  primary key (workspace_id, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger conversation_events_append_only before update or delete on conversation_events
  for each row execute function refuse_change();
create trigger audit_entries_append_only before update or delete on audit_entries
  for each row execute function refuse_change();

-- Escalations, guidance, learning -----------------------------------------------------------------------------------

create table escalations (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  mode text not null,
  stage text not null,
  trigger text not null,
  policy_version integer not null,
  finding jsonb not null,
  agent_id uuid,
  steers integer not null default 0,
  package jsonb,
  raised_at timestamptz not null,
  met_at timestamptz,
  closed_at timestamptz,
  outcome text,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index escalations_raised on escalations (workspace_id, raised_at desc);
create index escalations_conversation on escalations (workspace_id, conversation_id);

create table articles (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  title text not null,
  category text not null,
  body text not null,
  questions jsonb not null default '[]',
  tool text,
  status text not null default 'published',
  origin text not null default 'written',
  revision integer not null default 1,
  -- For taught articles: from which conversation, by whom, when, for whom.
  provenance jsonb,
  scope text not null default 'always',
  customer_id uuid,
  -- For scope `segment`: the tier it holds for.
  tier text,
  valid_until timestamptz,
  uses integer not null default 0,
  updated_at timestamptz not null,
  primary key (workspace_id, id)
);
create index articles_search on articles using gin (to_tsvector('simple', title || ' ' || body));

create table article_revisions (
  workspace_id uuid not null,
  article_id uuid not null,
  revision integer not null,
  title text not null,
  body text not null,
  questions jsonb not null,
  changed_by text not null,
  at timestamptz not null,
  primary key (workspace_id, article_id, revision),
  foreign key (workspace_id, article_id) references articles (workspace_id, id)
);

-- What every node must learn about knowledge, as a log with the same cursor as the event log.
create table knowledge_changes (
  workspace_id uuid not null,
  article_id uuid not null,
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index knowledge_changes_cursor on knowledge_changes (xid, id);

create table guidance (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  agent_id uuid not null,
  text text not null,
  scope text not null,
  valid_until timestamptz,
  question text,
  article_id uuid,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);

create table suggestions (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  origin text not null,
  question text not null,
  answer text not null,
  state text not null default 'open',
  article_id uuid,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, escalation_id, origin),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);

-- One attempt of the assistant to answer: what it looked up, found, was sure of, and wanted. Facts for the package.
create table turns (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  epoch integer not null,
  answers_message integer not null,
  model text not null,
  proposal text not null,
  outcome text not null,
  detail jsonb not null,
  milliseconds integer not null,
  tokens integer not null default 0,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index turns_conversation on turns (workspace_id, conversation_id, at);

create table callbacks (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  why text not null,
  state text not null default 'open',
  promised_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);

create table policies (
  workspace_id uuid not null references workspaces,
  version integer not null,
  document jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (workspace_id, version)
);

create table macros (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  text text not null,
  primary key (workspace_id, id)
);

-- The lane and the post room ----------------------------------------------------------------------------------------

-- Work for the house, in order within a lane. A timer is a row that is due later; waiting for a person is no row at all.
create table inbox (
  workspace_id uuid not null references workspaces,
  id bigint generated always as identity,
  lane text not null,
  kind text not null,
  payload jsonb not null,
  -- At most one waiting row per key: a second request for the same thing only moves `due`.
  key text,
  due timestamptz not null,
  attempts integer not null default 0,
  state text not null default 'waiting',
  problem text,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index inbox_due on inbox (due, id) where state = 'waiting';
create index inbox_retried on inbox (workspace_id, lane, id) where state = 'waiting' and attempts > 0;
create unique index inbox_key on inbox (workspace_id, key) where state = 'waiting' and key is not null;

create sequence lane_epochs;
create table lanes (
  workspace_id uuid not null references workspaces,
  lane text not null,
  epoch bigint not null,
  leased_by text not null,
  leased_until timestamptz not null,
  primary key (workspace_id, lane)
);

-- Committed intentions towards the outside, performed after the commit.
create table outbox (
  workspace_id uuid not null,
  id bigint generated always as identity,
  conversation_id uuid not null,
  kind text not null,
  message_id uuid,
  payload jsonb not null default '{}',
  epoch integer not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  due timestamptz not null,
  leased_by text,
  leased_until timestamptz,
  problem text,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index outbox_due on outbox (due, id) where state = 'waiting';
create index outbox_sending on outbox (leased_until) where state = 'sending';
create index outbox_conversation on outbox (workspace_id, conversation_id, id) where state in ('waiting', 'sending');

-- Tenants -----------------------------------------------------------------------------------------------------------

do $$
declare
  each record;
begin
  if not exists (select from pg_roles where rolname = 'baton_app') then
    create role baton_app nologin;
  end if;
  execute format('grant baton_app to %I', current_user);
  for each in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations'
  loop
    execute format('alter table %I enable row level security', each.relname);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      each.relname || '_of_workspace', each.relname);
    execute format('grant select, insert, update, delete on %I to baton_app', each.relname);
  end loop;
end $$;
revoke update, delete on conversation_events, audit_entries from baton_app;
grant usage on all sequences in schema public to baton_app;
