import { type HarmVerdict, type WorkspaceId, weighHarm } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'
import { retireArticle } from '../knowledge/index.ts'
import { evidenceOf, type Said, type Suspect, saidOf, suspects } from './harm-evidence.ts'

/** Takes learned items out of use that do harm, and puts them before people with the reason; others are watched. */
export async function retireHarmful(house: Pick<House, 'db' | 'clock' | 'wake'>): Promise<void> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(sql`
    select workspace_id as id from workspaces w where exists (
      select 1 from labels l join articles a on a.workspace_id = l.workspace_id and a.id = l.article_id
      where l.workspace_id = w.workspace_id and l.verdict = 'wrong' and a.origin = 'taught' and a.status = 'published')`)
  for (const { id } of workspaces)
    await house.db.transact(id, async (tx) => {
      for (const suspect of await suspects(tx, id)) await weigh(house, tx, id, suspect)
    })
}

async function weigh(
  house: Pick<House, 'clock' | 'wake'>,
  tx: Tx,
  workspace: WorkspaceId,
  suspect: Suspect,
): Promise<void> {
  const said = await saidOf(tx, workspace, suspect)
  const verdict = weighHarm(evidenceOf(said, suspect.texts))
  const review = { suspect, said, verdict, now: house.clock.now() }
  if (verdict.state === 'fine') return stopWatching(tx, workspace, suspect)
  await openReview(tx, workspace, review)
  if (verdict.state === 'harmful') await takeOut(house, tx, workspace, review)
}

type Review = { suspect: Suspect; said: Said[]; verdict: HarmVerdict; now: Date }

/** Out of use on every node at once; who did it and on what it rests stands in the audit. */
async function takeOut(
  house: Pick<House, 'wake'>,
  tx: Tx,
  workspace: WorkspaceId,
  { suspect: { article, title }, verdict, now: at }: Review,
): Promise<void> {
  await retireArticle(tx, workspace, article, at)
  const { score, limit, judged, wrong } = verdict
  const payload = { article, title, score, limit, judged, wrong }
  await appendAudit(tx, workspace, { kind: 'item_retired', payload, actor: 'platform', at })
  tx.afterCommit(() => house.wake.live('knowledge'))
}

/** Answers shown to whoever reviews; the newest wrong ones say most. */
const mostShown = 10

async function openReview(tx: Tx, workspace: WorkspaceId, review: Review): Promise<void> {
  const { suspect, said, verdict, now } = review
  const { score, limit, judged, wrong } = verdict
  const answers = said
    .filter(({ isRight }) => !isRight)
    .slice(-mostShown)
    .map(({ conversation, number, question, source }) => ({
      conversation,
      number,
      question,
      source,
    }))
  const evidence = { score, limit, judged, wrong, answers }
  const state = verdict.state === 'harmful' ? 'retired' : 'watched'
  await tx.rows(sql`
    insert into item_reviews (workspace_id, id, article_id, state, why, evidence, opened_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${suspect.article}::uuid, ${state}, ${whyOf(review)},
      ${json(evidence)}::jsonb, ${now}::timestamptz)
    on conflict (workspace_id, article_id) where decided_at is null do update set state = excluded.state,
      why = excluded.why, evidence = excluded.evidence`)
}

const words: Record<Said['source'], [string, string]> = {
  audit: ['audit', 'audits'],
  review: ['review of a complaint', 'reviews of complaints'],
  correction: ['correction', 'corrections'],
  flag: ['flag of a colleague', 'flags of colleagues'],
  thumb: ['thumb of a customer', 'thumbs of customers'],
  use: ['use', 'uses'],
}

/** What speaks against it, in a sentence; for whoever decides. */
function whyOf({ suspect, said, verdict }: Review): string {
  const wrong = Map.groupBy(
    said.filter(({ isRight }) => !isRight),
    ({ source }) => source,
  )
  const parts = [...wrong].map(
    ([source, each]) => `${each.length} ${words[source][each.length === 1 ? 0 : 1]}`,
  )
  const uses = said.length === 1 ? '1 answer' : `${said.length} answers`
  const sentence = `Called wrong by ${parts.join(', ')}; it gave ${uses} since it was last looked at.`
  const before =
    verdict.state === 'harmful' && suspect.replaced
      ? ` It had taken the place of "${suspect.replaced}", which stays out of use.`
      : ''
  return `${sentence}${before}`
}

async function stopWatching(tx: Tx, workspace: WorkspaceId, { article }: Suspect): Promise<void> {
  await tx.rows(sql`
    delete from item_reviews where workspace_id = ${workspace}::uuid and article_id = ${article}::uuid
      and state = 'watched' and decided_at is null`)
}
