-- What supervisors are still working on: one draft of the policy per workspace. `revision` counts what was saved, so that
-- two people who write at the same time learn of each other instead of overwriting.
create table policy_drafts (
  workspace_id uuid not null primary key references workspaces,
  revision integer not null,
  based_on integer not null,
  document jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null
);

alter table policy_drafts enable row level security;
create policy policy_drafts_of_workspace on policy_drafts
  using (workspace_id = current_setting('app.workspace', true)::uuid)
  with check (workspace_id = current_setting('app.workspace', true)::uuid);
grant select, insert, update, delete on policy_drafts to baton_app;
