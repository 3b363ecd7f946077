import type { CustomerView } from '@baton/contract'
import type { ConversationId, CustomerId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** The customer as the side panel shows them: who, since when, what they bought, what happened before. */
export function customerViewOf(
  tx: Tx,
  workspace: WorkspaceId,
  customer: CustomerId,
  except: ConversationId,
): Promise<CustomerView | undefined> {
  return tx.first<CustomerView>(sql`
    select u.id, u.name, u.tier, coalesce(u.language, 'en') as language, u.time_zone as "timeZone",
      to_char(u.since, 'YYYY-MM-DD') as since, u.lifetime_value_cents::float8 as "lifetimeValueCents", u.currency, u.verified,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'address', a.address)), '[]')
        from customer_addresses a join channel_accounts k on k.workspace_id = a.workspace_id and k.id = a.channel_account_id
        where a.workspace_id = u.workspace_id and a.customer_id = u.id)
      || (case when u.email is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('kind', 'email', 'address', u.email)) end)
      || (case when u.phone is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('kind', 'phone', 'address', u.phone)) end)
        as identities,
      (select coalesce(jsonb_agg(jsonb_build_object('number', o.number, 'placedOn', o.placed_on, 'status', o.status,
          'items', o.items, 'totalCents', o.total_cents, 'currency', o.currency, 'carrier', o.carrier,
          'tracking', o.tracking, 'expectedOn', o.expected_on) order by o.placed_on desc), '[]')
        from orders o where o.workspace_id = u.workspace_id and o.customer_id = u.id) as orders,
      coalesce(u.facts->'billing', '[]') as billing, coalesce(u.facts->'openIssues', '[]') as "openIssues",
      coalesce(u.facts->'recentActivity', '[]') as "recentActivity",
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id,
          'lastAt', to_char(c.last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'lastLine', c.last_line,
          'outcome', coalesce((select e.outcome from escalations e where e.workspace_id = c.workspace_id
            and e.conversation_id = c.id order by e.raised_at desc limit 1), c.status)) order by c.last_at desc), '[]')
        from (select * from conversations where workspace_id = u.workspace_id and customer_id = u.id
          and id <> ${except}::uuid order by last_at desc limit 5) c) as earlier
    from customers u where u.workspace_id = ${workspace}::uuid and u.id = ${customer}::uuid`)
}
