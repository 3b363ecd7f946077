-- How customers reach people: the published plan, who waits where, what was promised, and who is told.

create table service_plans (
  workspace_id uuid not null references workspaces,
  version integer not null,
  document jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (workspace_id, version)
);

-- Closed days of a plan's holiday feeds. With a problem, the days of the last good reading still hold.
create table holiday_feeds (
  workspace_id uuid not null references workspaces,
  url text not null,
  days jsonb not null default '[]',
  read_at timestamptz,
  tried_at timestamptz,
  problem text,
  primary key (workspace_id, url)
);
create index holiday_feeds_tried on holiday_feeds (tried_at);

-- What routing asks of people. `seen_at` is their last sign of life; `idle_since` decides between equals.
alter table agents
  add column expert boolean not null default false,
  add column teams text[] not null default '{}',
  add column tiers text[] not null default '{}',
  add column time_zone text not null default 'Etc/UTC',
  add column shift jsonb,
  add column capacity integer not null default 4,
  add column channel_capacity jsonb not null default '{}',
  add column presence_at timestamptz,
  add column presence_why text,
  add column seen_at timestamptz,
  add column idle_since timestamptz,
  add column offered_at timestamptz,
  add column missed_offers integer not null default 0,
  add column profile bigint not null default 0;

-- What somebody can take is read thousands of times between two changes of it, so nodes remember it under this number,
-- which no two changes share, not even one that was rolled back.
create sequence agent_profiles;
grant usage on sequence agent_profiles to baton_app;
create function number_agent_profile() returns trigger language plpgsql as $$
begin
  new.profile := nextval('agent_profiles');
  return new;
end $$;
create trigger agent_profile before insert or update of active, expert, teams, tiers, skills, languages, time_zone, shift,
  capacity, channel_capacity on agents for each row execute function number_agent_profile();
update agents set capacity = capacity;

alter table customers add column owner_agent_id uuid;

-- `in_hand_of` is who holds it or is being asked: with `weight` and `channel` it is the load of agents. `told` is the
-- last state that those who hear of escalations were told.
alter table escalations
  add column queue_id text,
  add column pinned_queue_id text,
  add column channel text,
  add column weight integer not null default 1,
  add column in_hand_of uuid,
  add column given_back_by uuid,
  add column told text,
  add column offered_at timestamptz,
  add column offers integer not null default 0,
  -- The customer chose an answer by e-mail, and was asked for the address.
  add column email_asked_at timestamptz,
  add column answered_at timestamptz;
create index escalations_in_hand on escalations (workspace_id, in_hand_of) include (weight, channel)
  where in_hand_of is not null;
update escalations e set in_hand_of = c.holder_agent_id, agent_id = c.holder_agent_id, channel = c.channel
  from conversations c
  where c.workspace_id = e.workspace_id and c.id = e.conversation_id and c.holder_kind = 'human' and e.closed_at is null;
-- What happened before is nobody's news.
update escalations set told = 'closed' where closed_at is not null;

-- An escalation that waits for a person. `signature` is all that decides who may take it, so that the first of each
-- signature is enough to find the next work for an agent; `order_key` is when it would have come had it no head start.
create table waiting (
  workspace_id uuid not null,
  escalation_id uuid not null,
  conversation_id uuid not null,
  queue_id text not null,
  signature text not null,
  order_key timestamptz not null,
  item jsonb not null,
  since timestamptz not null,
  -- The number of its wait: who declined in an earlier one is asked again.
  wait integer not null,
  kept_for uuid,
  offered_to uuid,
  offered_at timestamptz,
  offer_ends_at timestamptz,
  accepted_at timestamptz,
  -- When something changes by itself: an offer ends, a requirement is relaxed, it overflows, it starts over.
  next_at timestamptz,
  primary key (workspace_id, escalation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index waiting_order on waiting (workspace_id, signature, order_key, escalation_id) where offered_to is null;
create index waiting_queue on waiting (workspace_id, queue_id, order_key, escalation_id);
create index waiting_conversation on waiting (workspace_id, conversation_id);
create index waiting_first on waiting (workspace_id, order_key, escalation_id) where offered_to is null;
create index waiting_next on waiting (workspace_id, next_at);
create index waiting_kept_for on waiting (workspace_id, kept_for) where kept_for is not null;
create index waiting_offered on waiting (workspace_id, offered_to) where offered_to is not null;

-- Why somebody was asked: who was considered, and what removed or ranked them.
create table routing_decisions (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  queue_id text not null,
  agent_id uuid,
  decision jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index routing_decisions_conversation on routing_decisions (workspace_id, conversation_id, at);
create index routing_decisions_at on routing_decisions (at);

-- What a waiting customer was told, and whether it came true.
create table wait_promises (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  queue_id text not null,
  place integer,
  low_seconds integer not null,
  high_seconds integer not null,
  made_at timestamptz not null,
  -- What it was worked out from, to be able to say later why.
  basis jsonb not null default '{}',
  -- 'missed' as soon as the promised time has passed; settled when the wait has ended.
  outcome text,
  actual_seconds integer,
  settled_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index wait_promises_escalation on wait_promises (workspace_id, escalation_id, made_at);
create index wait_promises_settled on wait_promises (workspace_id, queue_id, settled_at desc) where settled_at is not null;
create index wait_promises_standing on wait_promises (workspace_id, conversation_id) where settled_at is null;

alter table callbacks
  add column due_from timestamptz,
  add column due_to timestamptz,
  add column agent_id uuid,
  add column team_id text,
  add column way text not null default 'here',
  add column address text,
  add column summary text,
  add column attempts integer not null default 0,
  add column reminded_at timestamptz,
  add column kept_at timestamptz,
  add column arranged_by uuid,
  -- Counts against the room of its slot; promises that only name the next opening do not.
  add column slotted boolean not null default false,
  add column guaranteed boolean not null default false;
create index callbacks_slot on callbacks (workspace_id, team_id, due_from) where state = 'open';
create index callbacks_due on callbacks (workspace_id, due_from) where state = 'open';

-- Promised times of one conversation; facts, never worked out again. `spent_seconds` counts what ran before a pause.
create table sla_clocks (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid,
  kind text not null,
  policy_id text not null,
  plan_version integer not null,
  target_seconds integer not null,
  at_risk_share real not null default 0.8,
  started_at timestamptz not null,
  running_since timestamptz,
  spent_seconds integer not null default 0,
  at_risk_at timestamptz,
  due_at timestamptz,
  state text not null default 'running',
  at_risk_told_at timestamptz,
  breached_at timestamptz,
  ended_at timestamptz,
  agent_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index sla_clocks_conversation on sla_clocks (workspace_id, conversation_id, started_at);
create unique index sla_clocks_open on sla_clocks (workspace_id, conversation_id, kind)
  where state in ('running', 'paused', 'breached') and ended_at is null;
create index sla_clocks_due on sla_clocks (due_at) where state = 'running';
create index sla_clocks_risk on sla_clocks (at_risk_at) where state = 'running' and at_risk_told_at is null;
create index sla_clocks_ended on sla_clocks (workspace_id, ended_at desc);

-- How far the clocks have followed the log of a workspace; whoever holds the row follows.
create table sla_progress (
  workspace_id uuid not null references workspaces,
  xid xid8 not null,
  id bigint not null,
  primary key (workspace_id)
);

-- News for one person, on the screen and where else they want it.
create table notices (
  workspace_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  conversation_id uuid,
  title text not null,
  body text not null,
  link text,
  urgent boolean not null default false,
  at timestamptz not null,
  acknowledged_at timestamptz,
  over_at timestamptz,
  ways jsonb not null default '{}',
  rings boolean not null default false,
  -- Moves with each change: where other nodes have read to.
  xid xid8 not null default pg_current_xact_id(),
  primary key (workspace_id, id),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id)
);
create index notices_of on notices (workspace_id, agent_id, at desc);
create index notices_open on notices (workspace_id, agent_id) where acknowledged_at is null and over_at is null;
create index notices_about on notices (workspace_id, conversation_id, kind) where over_at is null;
create index notices_changed on notices (xid);
create index notices_age on notices (at);
-- What the rounds look for: customers of people who are gone, and questions that nobody was asked.
create index conversations_unanswered on conversations (unanswered_since)
  where status = 'open' and holder_kind = 'human' and unanswered_since is not null;
create index escalations_questions on escalations (raised_at)
  where mode = 'steer' and stage = 'queued' and closed_at is null;
create index notices_unsettled on notices (kind, at) where over_at is null;

-- How one person wants to be told. `secrets`: their own webhook, sealed.
create table notice_settings (
  workspace_id uuid not null,
  agent_id uuid not null,
  document jsonb not null,
  secrets text,
  primary key (workspace_id, agent_id),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id)
);

-- The ways of the whole workspace: mail server, the team's webhook, the key pair that push services know us by.
create table notice_ways (
  workspace_id uuid not null references workspaces,
  document jsonb not null default '{}',
  secrets text,
  push_public_key text,
  push_private_key text,
  primary key (workspace_id)
);

create table push_subscriptions (
  workspace_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  name text not null default '',
  endpoint text not null,
  keys jsonb not null,
  created_at timestamptz not null,
  failed_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, endpoint),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id)
);

-- One emergency: who was paged, in which order, and who answered.
create table pages (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid,
  escalation_id uuid,
  callback_id uuid,
  step integer not null,
  agents uuid[] not null,
  is_test boolean not null default false,
  paged_at timestamptz not null,
  next_at timestamptz,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  primary key (workspace_id, id)
);
create index pages_open on pages (next_at) where acknowledged_at is null and next_at is not null;

create table surveys (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  agent_id uuid,
  state text not null,
  asked_at timestamptz,
  satisfaction integer,
  repeated_self boolean,
  comment text,
  -- Why it was not asked.
  why text,
  answered_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, escalation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['service_plans', 'holiday_feeds', 'sla_progress', 'waiting', 'routing_decisions', 'wait_promises', 'sla_clocks', 'notices',
    'notice_settings', 'notice_ways',
    'push_subscriptions', 'pages', 'surveys'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
