-- Under row-level security a text search reads every row of the tenant: PostgreSQL lets an index answer only operators
-- that are sworn not to leak, and @@ is none. These two search as the owner of the tables, name the tenant themselves, and
-- give ids only. The fixed search_path keeps a caller's own functions out of what runs as the owner.

create function conversations_saying(words text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct conversation_id from messages
  where workspace_id = current_setting('app.workspace', true)::uuid
    and to_tsvector('simple', text) @@ plainto_tsquery('simple', words)
$$;

create function articles_saying(words text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select id from articles
  where workspace_id = current_setting('app.workspace', true)::uuid
    and to_tsvector('simple', title || ' ' || body) @@ plainto_tsquery('simple', words)
$$;

revoke all on function conversations_saying(text), articles_saying(text) from public;
grant execute on function conversations_saying(text), articles_saying(text) to baton_app;
