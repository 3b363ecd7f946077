import type { LearnedItem } from '@baton/contract'
import {
  type Effect,
  effectOf,
  expectationOf,
  type Prior,
  sharesOf,
  type ThemeHistory,
  type WorkspaceId,
  weighHarm,
  wilson,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { evidenceOf, saidOf, suspects } from './harm-evidence.ts'

type Row = {
  article: string
  title: string
  from: LearnedItem['from']
  status: LearnedItem['status']
  taughtAt: Date
  by: string | null
  uses: number
  picks: number
  lastUsedAt: Date | null
  right: number
  wrong: number
  up: number
  down: number
  survey: number | null
}

type Known = { prior: Prior; histories: ReadonlyMap<string, ThemeHistory>; now: Date }

/** Every learned item with what it has done, those that avoided most first. */
export async function learnedItems(
  tx: Tx,
  workspace: WorkspaceId,
  known: Known,
): Promise<LearnedItem[]> {
  const rows = await readItems(tx, workspace)
  const effects = await effectsOf(tx, workspace, known)
  const harms = await harmsOf(tx, workspace)
  const items = rows.map((row) => present(row, known.now, effects, harms))
  return items.sort(
    (one, other) =>
      (other.effect?.avoided ?? 0) - (one.effect?.avoided ?? 0) || other.uses - one.uses,
  )
}

function readItems(tx: Tx, workspace: WorkspaceId): Promise<Row[]> {
  return tx.rows<Row>(sql`
    select a.id as article, a.title, a.status, coalesce(a.provenance->>'agentName', null) as by,
      case when a.provenance ? 'corrects' then 'correction'
        when exists (select 1 from suggestions s where s.workspace_id = a.workspace_id and s.article_id = a.id
          and s.origin = 'takeover') then 'takeover' else 'guidance' end as from,
      (select min(r.at) from article_revisions r where r.workspace_id = a.workspace_id and r.article_id = a.id) as "taughtAt",
      coalesce(u.uses, 0)::int as uses, coalesce(u.picks, 0)::int as picks, u.last as "lastUsedAt",
      coalesce(l.right, 0)::int as right, coalesce(l.wrong, 0)::int as wrong, coalesce(l.up, 0)::int as up,
      coalesce(l.down, 0)::int as down, s.survey
    from articles a
    left join (select article_id, count(*) as uses, count(*) filter (where picked) as picks, max(at) as last
      from matters where workspace_id = ${workspace}::uuid and answer_message_id is not null group by article_id) u
      on u.article_id = a.id
    left join (select article_id,
        count(distinct message_id) filter (where verdict = 'right' and source in ('audit', 'review', 'agent_flag')) as right,
        count(distinct message_id) filter (where verdict = 'wrong' and source in ('audit', 'review', 'agent_flag')) as wrong,
        count(*) filter (where verdict = 'right' and source = 'customer_thumb') as up,
        count(*) filter (where verdict = 'wrong' and source = 'customer_thumb') as down
      from labels where workspace_id = ${workspace}::uuid and article_id is not null group by article_id) l
      on l.article_id = a.id
    left join (select m.article_id, avg(v.satisfaction)::float8 as survey from matters m
      join surveys v on v.workspace_id = m.workspace_id and v.conversation_id = m.conversation_id and v.answered_at > m.at
      where m.workspace_id = ${workspace}::uuid and m.answer_message_id is not null and v.satisfaction is not null
      group by m.article_id) s on s.article_id = a.id
    where a.workspace_id = ${workspace}::uuid and a.origin = 'taught'
    order by "taughtAt" desc, a.id limit 1000`)
}

type Treated = {
  theme: string
  article: string
  kind: 'learned' | 'edited'
  matters: number
  escalated: number
  uses: number
}

/** What came of each theme since something was taught for it, put down to the items that share it. */
async function effectsOf(
  tx: Tx,
  workspace: WorkspaceId,
  { prior, histories }: Known,
): Promise<Map<string, Effect>> {
  const treated = await tx.rows<Treated>(sql`
    select t.theme_id as theme, t.article_id as article, t.kind, count(*)::int as matters,
      (count(*) filter (where m.outcome = 'escalated'))::int as escalated,
      (count(*) filter (where m.outcome = 'answered' and m.article_id = t.article_id))::int as uses
    from theme_treatments t
    join matters m on m.workspace_id = t.workspace_id and m.theme_id = t.theme_id and m.at > t.since
    where t.workspace_id = ${workspace}::uuid and not m.wants_people and m.treatment is not null
    group by t.theme_id, t.article_id, t.kind`)
  const exposures = [...Map.groupBy(treated, ({ theme }) => theme).values()].flatMap((group) => {
    const shares = sharesOf(group.map(({ uses }) => uses))
    return group.map((each, place) => ({ ...each, share: shares[place] ?? 0 }))
  })
  return new Map(
    [...Map.groupBy(exposures, ({ article }) => article)].map(([article, group]) => [
      article,
      effectOf(
        prior,
        group.map(({ theme, matters, escalated, share }) => ({
          expectation: expectationOf(prior, histories.get(theme) ?? { matters: 0, escalated: 0 }),
          since: { matters, escalated },
          share,
        })),
      ),
    ]),
  )
}

/** Only of those that somebody called wrong; nothing speaks against the others. */
async function harmsOf(tx: Tx, workspace: WorkspaceId): Promise<Map<string, LearnedItem['harm']>> {
  const harms = new Map<string, LearnedItem['harm']>()
  for (const suspect of await suspects(tx, workspace)) {
    const said = await saidOf(tx, workspace, suspect)
    const { score, limit, state } = weighHarm(evidenceOf(said, suspect.texts))
    harms.set(suspect.article, { score, limit, state })
  }
  return harms
}

function present(
  row: Row,
  now: Date,
  effects: ReadonlyMap<string, Effect>,
  harms: ReadonlyMap<string, LearnedItem['harm']>,
): LearnedItem {
  const { right, wrong, up, down, survey, taughtAt, lastUsedAt, ...rest } = row
  const judged = right + wrong
  return {
    ...rest,
    taughtAt: taughtAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    ageDays: Math.max(0, Math.floor((now.getTime() - taughtAt.getTime()) / 86_400_000)),
    effect: effects.get(row.article) ?? null,
    ...{ judged, wrong },
    precision: judged === 0 ? null : wilson(right, judged),
    satisfaction: { up, down, survey },
    harm: harms.get(row.article) ?? { ...weighHarm([]), state: 'fine' },
  }
}
