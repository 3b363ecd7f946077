import type { KnowledgeGap } from '@baton/contract'
import { gapWeightOf, type LookbackAnswers, rankGaps, type WorkspaceId } from '@baton/domain'
import { belongsFrom, meaningPoint, nearnessOf } from '@baton/local-model'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

const weeks = 4
const mostShown = 20

type Row = {
  theme: string
  title: string
  point: number[]
  matters: number
  escalated: number
  answers: { answers: LookbackAnswers; isConfirmed: boolean }[]
  questions: string[]
  conversations: string[]
  /** The article that was taught or changed for it and is not enough, else the newest that came near. */
  nearest: string | null
  nearestTitle: string | null
  isTreated: boolean
  waits: string | null
}

/** Themes that brought in people lately, the costliest first, each with the way to teach it. */
export async function knowledgeGaps(
  tx: Tx,
  workspace: WorkspaceId,
  { now, rateOnceTaught }: { now: Date; rateOnceTaught: number },
): Promise<KnowledgeGap[]> {
  const rows = await readThemes(tx, workspace, now)
  const known = new Map(rows.map((row) => [row.theme, row]))
  const ranked = rankGaps(
    rows.map((row) => ({
      ...row,
      ...{ rateOnceTaught, weeks },
      weights: row.answers.map(({ answers, isConfirmed }) => gapWeightOf(answers, isConfirmed)),
    })),
  )
  const open = await openSuggestions(tx, workspace)
  return ranked.slice(0, mostShown).flatMap((gap) => {
    const row = known.get(gap.theme)
    if (!row) return []
    const { questions, conversations, answers } = row
    const lookedBack = answers.filter(({ isConfirmed }) => isConfirmed).length
    return [{ ...gap, lookedBack, questions, conversations, teach: wayToTeach(row, open) }]
  })
}

/** What came before something was done for a theme is no gap any more; what still comes is. */
function readThemes(tx: Tx, workspace: WorkspaceId, now: Date): Promise<Row[]> {
  const since = after(now, -weeks * 7 * 86_400)
  return tx.rows<Row>(sql`
    with treated as (
      select distinct on (d.theme_id) d.theme_id, d.article_id, d.since from theme_treatments d
      join articles a on a.workspace_id = d.workspace_id and a.id = d.article_id and a.status = 'published'
        and (a.valid_until is null or a.valid_until > ${now}::timestamptz)
      where d.workspace_id = ${workspace}::uuid order by d.theme_id, d.since desc
    ), lately as (
      select m.*, d.article_id as treating,
        row_number() over (partition by m.theme_id, m.outcome order by m.at desc) as place
      from matters m left join treated d on d.theme_id = m.theme_id
      where m.workspace_id = ${workspace}::uuid and m.at >= ${since}::timestamptz and not m.wants_people
        and (d.since is null or m.at >= d.since)
    ), counted as (
      select theme_id, count(*)::int as matters, (count(*) filter (where outcome = 'escalated'))::int as escalated,
        array_agg(question order by at desc) filter (where outcome = 'escalated' and place <= 3) as questions,
        array_agg(conversation_id::text order by at desc) filter (where outcome = 'escalated' and place <= 5) as conversations,
        coalesce((array_agg(treating))[1],
          (array_agg(article_id order by at desc) filter (where outcome = 'escalated' and article_id is not null))[1]) as nearest,
        bool_or(treating is not null) as treated
      from lately group by theme_id having count(*) filter (where outcome = 'escalated') > 0
    )
    select t.id as theme, t.title, t.point, c.matters, c.escalated, c.questions, c.conversations, c.nearest,
      a.title as "nearestTitle", c.treated as "isTreated",
      (select coalesce(jsonb_agg(jsonb_build_object('answers', k.answers, 'isConfirmed', k.confirmed_at is not null)), '[]')
        from lately l join lookbacks k on k.workspace_id = l.workspace_id and k.escalation_id = l.escalation_id
        where l.theme_id = c.theme_id and l.outcome = 'escalated') as answers,
      (select l.conversation_id from lately l
        join conversations v on v.workspace_id = l.workspace_id and v.id = l.conversation_id
        where l.theme_id = c.theme_id and l.outcome = 'escalated' and v.holder_kind = 'waiting' and v.waiting_for = 'steer'
        order by l.at limit 1) as waits
    from counted c
    join themes t on t.workspace_id = ${workspace}::uuid and t.id = c.theme_id
    left join articles a on a.workspace_id = t.workspace_id and a.id = c.nearest and a.status = 'published'
    order by c.escalated desc, t.id limit 500`)
}

type Suggested = { id: string; question: string }

const openSuggestions = (tx: Tx, workspace: WorkspaceId): Promise<Suggested[]> =>
  tx.rows<Suggested>(sql`
    select id, question from suggestions where workspace_id = ${workspace}::uuid and state = 'open'
    order by created_at desc limit 100`)

/** The shortest way first: answer who waits, approve what is proposed, improve what was taught for it or what the four answers blame, else write. */
function wayToTeach(row: Row, open: readonly Suggested[]): KnowledgeGap['teach'] {
  if (row.waits) return { how: 'answer', id: row.waits, title: null }
  const suggestion = open.find(
    ({ question }) => nearnessOf(meaningPoint(question), row.point) >= belongsFrom,
  )
  if (suggestion) return { how: 'approve', id: suggestion.id, title: suggestion.question }
  const isBlamed =
    row.isTreated || row.answers.some(({ answers }) => answers.remedy === 'better_article')
  return isBlamed && row.nearestTitle
    ? { how: 'improve', id: row.nearest, title: row.nearestTitle }
    : { how: 'write', id: null, title: row.questions[0] ?? row.title }
}
