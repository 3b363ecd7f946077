-- What learning does, as a read model: filled from turns, escalations and revisions of articles by a round, and never in
-- the step of a message. `measured` says whether the round has seen a row.
alter table turns add column measured boolean not null default false;
create index turns_unmeasured on turns (workspace_id, at) where not measured;
alter table escalations add column measured boolean not null default false;
create index escalations_unmeasured on escalations (workspace_id, raised_at) where not measured;
alter table article_revisions add column measured boolean not null default false;
create index article_revisions_unmeasured on article_revisions (workspace_id, at) where not measured;

-- Questions that ask the same kind of thing, known by the first of them; `point` is where it stands among meanings.
create table themes (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  title text not null,
  point real[] not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);

-- What was done so that a theme is answered from then on: taught, or an article written or changed.
create table theme_treatments (
  workspace_id uuid not null references workspaces,
  theme_id uuid not null,
  article_id uuid not null,
  kind text not null,
  since timestamptz not null,
  primary key (workspace_id, theme_id, article_id),
  foreign key (workspace_id, theme_id) references themes (workspace_id, id),
  foreign key (workspace_id, article_id) references articles (workspace_id, id)
);
create index theme_treatments_article on theme_treatments (workspace_id, article_id);

-- Something a customer wanted, and what became of it. `origin_id` is the turn or escalation it was read from.
create table matters (
  workspace_id uuid not null,
  id uuid not null,
  origin_id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  message integer not null,
  question text not null,
  theme_id uuid not null,
  outcome text not null,
  -- Whether the customer picked the answer among several.
  picked boolean not null default false,
  article_id uuid,
  answer_message_id uuid,
  escalation_id uuid,
  trigger text,
  wants_people boolean not null default false,
  -- What had been done for its theme before it came.
  treatment text,
  policy_version integer not null,
  confidence real,
  answer_at real,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, origin_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id),
  foreign key (workspace_id, theme_id) references themes (workspace_id, id)
);
create index matters_at on matters (workspace_id, at);
create index matters_conversation on matters (workspace_id, conversation_id, at);
create index matters_theme on matters (workspace_id, theme_id, at);
create index matters_article on matters (workspace_id, article_id, at) where article_id is not null;
create index matters_escalation on matters (workspace_id, escalation_id) where escalation_id is not null;

-- The four questions after an escalation: what the record suggested, and what somebody said to it.
create table lookbacks (
  workspace_id uuid not null,
  escalation_id uuid not null,
  conversation_id uuid not null,
  prefill jsonb not null,
  because jsonb not null,
  answers jsonb not null,
  note text,
  -- Answers that differ from what the record suggested; empty where it was confirmed as it stood.
  changed text[] not null default '{}',
  confirmed_by uuid,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, escalation_id),
  foreign key (workspace_id, escalation_id) references escalations (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index lookbacks_conversation on lookbacks (workspace_id, conversation_id);

-- Learned items that did harm, or may: taken out of use by the house, until somebody has looked at them again.
create table item_reviews (
  workspace_id uuid not null,
  id uuid not null,
  article_id uuid not null,
  state text not null,
  why text not null,
  evidence jsonb not null,
  opened_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_why text,
  decided_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, article_id) references articles (workspace_id, id)
);
create unique index item_reviews_open on item_reviews (workspace_id, article_id) where decided_at is null;
create index item_reviews_article on item_reviews (workspace_id, article_id, decided_at);

do $$
declare
  name text;
begin
  foreach name in array array['themes', 'theme_treatments', 'matters', 'lookbacks', 'item_reviews'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
