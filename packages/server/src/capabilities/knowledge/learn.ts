import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { keptOut } from './gates.ts'
import { type HumanTranscript, lessonOfTakeover } from './lesson-of-takeover.ts'
import { observe, suggestionAsking } from './observe.ts'
import { withoutInstructions, withoutPrivateFacts } from './private-facts.ts'
import { inOwnVoice } from './voice.ts'

/** What the work says: which escalation ended, and how a person had come in. */
export type Ended = {
  conversation: ConversationId
  escalation: EscalationId
  from: 'guidance' | 'takeover'
}
type Learned = { question: string; answer: string; article: string | null }

/** Who else learns of what a person has ended, in the same transaction: after what could be learned was written down. */
export type LearnHears = (tx: Tx, workspace: WorkspaceId, ended: Ended, now: Date) => Promise<void>

/** After a person helped: writes down what could be learned, for people to review. Safe to repeat. */
export async function learn(
  house: House,
  work: Work,
  hears: readonly LearnHears[] = [],
): Promise<void> {
  const ended = work.payload as Ended
  const { workspace } = work
  await house.db.transact(workspace, async (tx) => {
    await finishWork(tx, work)
    const learned =
      ended.from === 'guidance'
        ? await fromGuidance(tx, workspace, ended)
        : await fromTakeover(tx, workspace, ended)
    const now = house.clock.now()
    if (learned) await weigh(tx, workspace, ended, learned, now)
    for (const hear of hears) await hear(tx, workspace, ended, now)
  })
}

/** The newest guidance of the escalation. What holds for others became an article at once; the rest a person may publish. */
async function fromGuidance(
  tx: Tx,
  workspace: WorkspaceId,
  { escalation }: Ended,
): Promise<Learned | null> {
  const given = await tx.first<{
    text: string
    question: string | null
    article: string | null
  }>(sql`
    select text, question, article_id as article from guidance
    where workspace_id = ${workspace}::uuid and escalation_id = ${escalation}::uuid and btrim(text) <> ''
      and not exists (select 1 from guidance_reviews r
        where r.workspace_id = guidance.workspace_id and r.id = guidance.id)
    order by created_at desc limit 1`)
  if (!given?.question?.trim()) return null
  return {
    question: withoutPrivateFacts(withoutInstructions(given.question)),
    answer: withoutPrivateFacts(inOwnVoice(given.text)),
    article: given.article,
  }
}

/** The customer's question and what the person answered. The assistant's words are left out: it must not learn from itself. */
async function fromTakeover(tx: Tx, workspace: WorkspaceId, ended: Ended): Promise<Learned | null> {
  const transcript = await readTranscript(tx, workspace, ended)
  const lesson = transcript && lessonOfTakeover(transcript)
  return lesson ? { ...lesson, article: null } : null
}

/** What was resolved before, or asked a week before the newest message, was another matter: its question is not answered here. */
function readTranscript(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, escalation }: Ended,
): Promise<HumanTranscript | undefined> {
  return tx.first<HumanTranscript>(sql`
    with taken as (
      select min(number) filter (where kind = 'taken_over') as first, max(number) filter (where kind = 'escalation_closed') as last
      from conversation_events
      where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
        and payload->>'escalation' = ${escalation}::text
    ), said as (
      select m.number, m.author_kind, m.text, m.created_at as at, e.number > t.first and e.number < coalesce(t.last, e.number + 1) as during
      from taken t
      join conversation_events e on e.workspace_id = ${workspace}::uuid and e.conversation_id = ${conversation}::uuid
        and e.kind in ('message_received', 'message_queued')
      join messages m on m.workspace_id = e.workspace_id and m.id = (e.payload->>'messageId')::uuid
      where not m.is_note and m.author_kind in ('customer', 'agent')
        and e.number > coalesce((select max(r.number) from conversation_events r
          where r.workspace_id = e.workspace_id and r.conversation_id = e.conversation_id and r.kind = 'resolved'
            and r.number < t.first), 0)
    ), first_reply as (
      select min(number) as number from said where during and author_kind = 'agent'
    )
    select u.name as "customerName",
      (select coalesce(jsonb_agg(o.number), '[]') from orders o
        where o.workspace_id = u.workspace_id and o.customer_id = u.id) as orders,
      (select coalesce(jsonb_agg(s.text order by s.number), '[]') from (
        select s.* from said s, first_reply f where s.author_kind = 'customer' and s.number < f.number
          and s.at > (select max(n.at) from said n where n.author_kind = 'customer' and n.number < f.number) - interval '7 days'
        order by s.number desc limit 6) s) as asked,
      (select coalesce(jsonb_agg(s.text order by s.number), '[]') from said s
        where s.during and s.author_kind = 'agent') as replied
    from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid`)
}

/**
 * What answers nobody else is kept out, with the reason. What asks the same as an open suggestion stands behind that one:
 * reviewers see one suggestion and how many conversations asked for it.
 */
async function weigh(
  tx: Tx,
  workspace: WorkspaceId,
  ended: Ended,
  learned: Learned,
  now: Date,
): Promise<void> {
  const { conversation, escalation } = ended
  const { question, answer, article } = learned
  const gate = article === null ? keptOut(answer) : null
  const observed = { conversation, escalation, question, answer, keptOut: gate }
  if (gate) return observe(tx, workspace, observed, { suggestion: null, now })
  const same = article === null ? await suggestionAsking(tx, workspace, observed) : null
  const suggestion = same ?? (await suggest(tx, workspace, ended, learned, now))
  await observe(tx, workspace, observed, { suggestion, now })
}

/** One suggestion per escalation and road. What a person has decided on already stays as they left it. */
async function suggest(
  tx: Tx,
  workspace: WorkspaceId,
  ended: Ended,
  learned: Learned,
  now: Date,
): Promise<string | null> {
  const { question, answer, article } = learned
  const state = article === null ? 'open' : 'published'
  const kept = await tx.first<{ id: string }>(sql`
    insert into suggestions (workspace_id, id, conversation_id, escalation_id, origin, question, answer, state, article_id,
      created_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${ended.conversation}::uuid, ${ended.escalation}::uuid, ${ended.from},
      ${question}, ${answer}, ${state}, ${article}::uuid, ${now}::timestamptz)
    on conflict (workspace_id, escalation_id, origin) do update set question = excluded.question,
      answer = excluded.answer, state = excluded.state, article_id = excluded.article_id
    where suggestions.state = 'open' returning id`)
  return kept?.id ?? null
}
