import type { Policy, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { ArticleChange } from '../knowledge/index.ts'
import type { StageSet } from './stage.ts'

/** What would be in force beside, or instead of, what is. */
export type Proposed = { policy?: Policy; article?: ArticleChange }

type Rows = StageSet['rows']
type Copied = Pick<StageSet, 'company' | 'settings' | 'quietSeconds'> & { rows: Rows }

/** Ways of asking that a mind learned in years are many; the newest are the ones it goes by. */
const mostLabels = 20_000

/** Copies of a house what says how it answers. What was taught for one customer stays with that customer. */
export async function stageSetOf(
  tx: Tx,
  workspace: WorkspaceId,
  at: Date,
  proposed: Proposed = {},
): Promise<StageSet> {
  const copied = await tx.first<Copied>(sql`
    select w.name as company, jsonb_strip_nulls(jsonb_build_object('assistantName', w.settings->'assistantName',
        'greeting', w.settings->'greeting')) as settings,
      (select coalesce(jsonb_object_agg(kind, quiet), '{}') from (select kind, min(quiet_seconds) as quiet
        from channel_accounts a where a.workspace_id = w.workspace_id and active group by kind) q) as "quietSeconds",
      jsonb_build_object(
        'policies', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (select * from policies
          where workspace_id = w.workspace_id order by version desc limit 1) p),
        'service_plans', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (select * from service_plans
          where workspace_id = w.workspace_id order by version desc limit 1) p),
        'holiday_feeds', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from holiday_feeds f where f.workspace_id = w.workspace_id),
        'answer_control', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from answer_control c where c.workspace_id = w.workspace_id),
        'articles', (select coalesce(jsonb_agg(to_jsonb(a)), '[]') from articles a
          where a.workspace_id = w.workspace_id and a.status = 'published' and a.customer_id is null),
        'labels', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from (select * from labels
          where workspace_id = w.workspace_id and article_id is not null order by at desc limit ${mostLabels}::int) l),
        'article_revisions', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from article_revisions r
          where r.workspace_id = w.workspace_id and exists (select 1 from labels l where l.workspace_id = r.workspace_id
            and l.article_id = r.article_id and l.verdict = 'wrong')),
        'kept_minds', (select coalesce(jsonb_agg(to_jsonb(k)), '[]') from kept_minds k where k.workspace_id = w.workspace_id)
      ) as rows
    from workspaces w where w.workspace_id = ${workspace}::uuid`)
  if (!copied) throw new Error('there is no such workspace')
  return { ...copied, at: at.toISOString(), rows: withProposed(copied.rows, proposed, at) }
}

/** Replaces the policy, and puts an article where it would stand. */
function withProposed(rows: Rows, { policy, article }: Proposed, at: Date): Rows {
  const changed = { ...rows }
  if (policy) changed.policies = [policyRow(rows.policies, policy, at)]
  if (article) changed.articles = articlesWith(rows.articles ?? [], article, at)
  return changed
}

const policyRow = (before: Rows[string] | undefined, document: Policy, at: Date) => ({
  version: Number(before?.[0]?.version ?? 0) + 1,
  document,
  published_by: 'simulation',
  published_at: at.toISOString(),
})

function articlesWith(before: Rows[string], change: ArticleChange, at: Date): Rows[string] {
  const others = before.filter(({ id }) => id !== change.id && !change.retires.includes(String(id)))
  if (!change.text) return others
  const known = before.find(({ id }) => id === change.id)
  const fresh = { origin: 'written', scope: 'always', segment: null, tier: null, tool: null }
  const { title, category, body, questions } = change.text
  const text = { id: change.id, title, category, body, questions, updated_at: at.toISOString() }
  return [...others, { ...(known ?? { ...fresh, ...change.reach }), ...text }]
}
