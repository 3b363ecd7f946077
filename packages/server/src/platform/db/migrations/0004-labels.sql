-- What people said about answers: which were right, which were wrong, which article a customer meant. Evidence, with who
-- and when; `counted` says whether the control of wrong answers has seen it.
create table labels (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  article_id uuid,
  question text not null,
  verdict text not null,
  source text not null,
  judged_by text not null,
  confidence real,
  category text,
  counted boolean not null default false,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, message_id, source, judged_by),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index labels_article on labels (workspace_id, article_id, at);
create index labels_uncounted on labels (workspace_id) where not counted;

-- Automatic answers drawn for people to look at.
create table answer_audits (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  state text not null default 'open',
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, message_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index answer_audits_open on answer_audits (workspace_id, created_at) where state = 'open';

-- How sure the assistant must be in this workspace, as its outcomes have moved it.
create table answer_control (
  workspace_id uuid not null primary key references workspaces,
  state jsonb not null,
  settings jsonb not null,
  updated_at timestamptz not null
);

-- What the built-in mind has worked out of a workspace's articles, so that a restart does not learn them anew.
create table kept_minds (
  workspace_id uuid not null primary key references workspaces,
  shape integer not null,
  kept jsonb not null
);

alter table turns add column message_id uuid, add column counted boolean not null default true;
alter table guidance add column counted boolean not null default false;
create index guidance_uncounted on guidance (workspace_id) where not counted;
create index turns_message on turns (workspace_id, message_id) where message_id is not null;
create index turns_at on turns (workspace_id, at);
create index turns_uncounted on turns (workspace_id) where not counted;

do $$
declare
  name text;
begin
  foreach name in array array['labels', 'answer_audits', 'answer_control', 'kept_minds'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
