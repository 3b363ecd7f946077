-- Looking at conversations afterwards: how they are judged, which are drawn, what people said of them.

create table scorecards (
  workspace_id uuid not null references workspaces,
  version integer not null,
  document jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (workspace_id, version)
);

-- Which conversations are drawn. `topped_up` is the Monday of the last week that was brought up to its least number.
create table sample_plans (
  workspace_id uuid not null references workspaces,
  document jsonb not null,
  topped_up date,
  changed_at timestamptz not null,
  primary key (workspace_id)
);

-- How far the rounds have looked at a conversation: it is looked at again when something was said in it or about it.
create table review_looks (
  workspace_id uuid not null,
  conversation_id uuid not null,
  newest_message integer not null,
  looked_at timestamptz not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);

-- What the automatic checks found about one who spoke in a conversation. `subject`: assistant, or the id of an agent.
create table review_subjects (
  workspace_id uuid not null,
  conversation_id uuid not null,
  subject text not null,
  week date not null,
  lot double precision not null,
  reasons text[] not null,
  results jsonb not null,
  looked_at timestamptz not null,
  primary key (workspace_id, conversation_id, subject),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index review_subjects_week on review_subjects (workspace_id, week, subject);

-- The same conversation given to several reviewers, who do not see what the others say before all have spoken.
create table calibrations (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  subject text not null,
  scorecard_version integer not null,
  asked_by uuid not null,
  created_at timestamptz not null,
  discussed_by uuid,
  discussed_at timestamptz,
  conclusion text,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index calibrations_created on calibrations (workspace_id, created_at desc);

-- One look of one person. `results` are what the checks had found when it was drawn, so that both can be compared.
create table reviews (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  subject text not null,
  by_lot boolean not null default false,
  reasons text[] not null default '{}',
  asked_by uuid,
  calibration_id uuid,
  week date not null,
  state text not null default 'open' check (state in ('open', 'claimed', 'done')),
  reviewer_id uuid,
  claimed_at timestamptz,
  results jsonb not null,
  scorecard_version integer,
  ratings jsonb,
  points real,
  passed boolean,
  failed_by text[],
  summary text,
  done_at timestamptz,
  -- What the one who was reviewed said to it, once.
  answer text,
  answered_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create unique index reviews_waiting on reviews (workspace_id, conversation_id, subject)
  where calibration_id is null and state <> 'done';
create unique index reviews_blind on reviews (workspace_id, calibration_id, reviewer_id) where calibration_id is not null;
create index reviews_queue on reviews (workspace_id, created_at) where state <> 'done';
create index reviews_of on reviews (workspace_id, subject, done_at desc) where state = 'done';
create index reviews_drawn on reviews (workspace_id, week, subject);

-- What a reviewer wants somebody to take along. On the assistant it can become guidance (`guidance_reviews` under the same
-- id when it waits for approval); a person reads it with the review.
create table coaching_notes (
  workspace_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  conversation_id uuid not null,
  subject text not null,
  written_by uuid not null,
  text text not null,
  messages integer[] not null default '{}',
  created_at timestamptz not null,
  article_id uuid,
  taught_by uuid,
  taught_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, review_id) references reviews (workspace_id, id)
);
create index coaching_notes_review on coaching_notes (workspace_id, review_id);
create index coaching_notes_subject on coaching_notes (workspace_id, subject, created_at desc);

-- What the rounds look for: what was said about a conversation after it was looked at.
create index surveys_answered on surveys (workspace_id, answered_at) where answered_at is not null;
create index labels_at on labels (workspace_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['scorecards', 'sample_plans', 'review_looks', 'review_subjects', 'calibrations', 'reviews',
    'coaching_notes'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy %I on %I using (workspace_id = current_setting(''app.workspace'', true)::uuid)
       with check (workspace_id = current_setting(''app.workspace'', true)::uuid)',
      name || '_of_workspace', name);
    execute format('grant select, insert, update, delete on %I to baton_app', name);
  end loop;
end $$;
