-- For whom and how long knowledge holds, who looks after it, and what took its place. `tier` stays for what was taught
-- before segments were more than a tier.
alter table articles
  add column segment jsonb,
  add column valid_from timestamptz,
  add column owner_agent_id uuid,
  add column review_at timestamptz,
  add column superseded_by uuid;
alter table article_revisions
  add column category text,
  add column valid_from timestamptz,
  add column valid_until timestamptz,
  add column rolled_back_to integer;

alter table guidance add column segment jsonb, add column valid_from timestamptz;

-- Guidance that may not simply be learned: `held` was not given to the assistant at all, `waiting` helped in its own case
-- and waits for a supervisor before it holds for others. The reasons are shown to who wrote it.
create table guidance_reviews (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  agent_id uuid not null,
  text text not null,
  scope text not null,
  segment jsonb,
  valid_from timestamptz,
  valid_until timestamptz,
  question text not null,
  also_asked jsonb not null default '[]',
  resolution jsonb,
  reasons jsonb not null,
  state text not null,
  article_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  decided_why text,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index guidance_reviews_open on guidance_reviews (workspace_id, created_at) where state in ('held', 'waiting');

-- What people's work showed, one row each; those that ask the same stand behind one suggestion. What no gate lets
-- through is kept with the reason, so that nobody wonders where it went.
create table observations (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  escalation_id uuid not null,
  suggestion_id uuid,
  question text not null,
  answer text not null,
  kept_out text,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, escalation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index observations_suggestion on observations (workspace_id, suggestion_id);

alter table suggestions
  add column decided_by uuid,
  add column decided_at timestamptz,
  add column merged_into uuid;

do $$
declare
  name text;
begin
  foreach name in array array['guidance_reviews', 'observations'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
