-- Customers with a matter, and how it should come out: drawn from what people resolved, or written by hand.
create table scenarios (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  topic text not null,
  origin text not null,
  -- From which escalation it was drawn. One scenario each, however often the work is repeated.
  escalation_id uuid,
  provenance jsonb,
  document jsonb not null,
  enabled boolean not null default true,
  regression boolean not null default false,
  -- Changed by somebody: what is learned later does not touch it any more.
  edited boolean not null default false,
  -- How it came out the last time under what was in force, and the conversation as triggers read it, for policy replay.
  last_run uuid,
  last_passed boolean,
  last_flaky boolean not null default false,
  last_at timestamptz,
  recorded jsonb,
  updated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index scenarios_of_escalation on scenarios (workspace_id, escalation_id) where escalation_id is not null;
create index scenarios_topic on scenarios (workspace_id, topic);

create table simulation_runs (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  suite text not null,
  why text not null,
  -- Of what would be published: who confirms must have seen the failures of exactly this.
  digest text,
  state text not null default 'running',
  pass jsonb not null,
  total integer not null,
  tokens integer not null default 0,
  problem text,
  node text not null,
  started_by text not null,
  started_at timestamptz not null,
  -- Moves with each result: a run whose node is gone stands still.
  moved_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index simulation_runs_newest on simulation_runs (workspace_id, started_at desc);

create table simulation_results (
  workspace_id uuid not null,
  run_id uuid not null,
  scenario_id uuid not null,
  name text not null,
  topic text not null,
  state text not null,
  is_flaky boolean not null default false,
  is_new boolean not null default false,
  passes integer not null default 0,
  runs integer not null default 0,
  differs integer,
  detail jsonb not null,
  milliseconds integer not null default 0,
  primary key (workspace_id, run_id, scenario_id),
  foreign key (workspace_id, run_id) references simulation_runs (workspace_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['scenarios', 'simulation_runs', 'simulation_results'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
