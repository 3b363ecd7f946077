import type { TimelineItem, WebchatMessage, WebchatState } from '@baton/contract'
import {
  type ConversationId,
  defaultPlan,
  platformText,
  type ServicePlan,
  type TextReason,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { timelineOf } from '../conversations/index.ts'
import { planWithin } from '../service-plan/index.ts'

/** What a customer may see of a message: no notes, no colleagues' ids, no problems of the post room. */
export function forCustomer(item: TimelineItem): WebchatMessage[] {
  if (item.kind !== 'message') return []
  const { number, id, at, author, text, attachments, sources, choices, delivery } = item
  return [
    {
      number,
      id,
      at,
      author: { kind: author.kind, name: author.name },
      text,
      attachments,
      sources: sources.map(({ title, passage }) => ({ title, passage })),
      choices,
      delivery: delivery?.state ?? null,
    },
  ]
}

/** The conversation a visitor has on this account, if any. */
export async function conversationOf(
  tx: Tx,
  workspace: WorkspaceId,
  account: string,
  address: string,
): Promise<ConversationId | null> {
  const found = await tx.first<{ id: ConversationId }>(sql`
    select id from conversations
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and customer_id = (
      select customer_id from customer_addresses where workspace_id = ${workspace}::uuid
        and channel_account_id = ${account}::uuid and address = ${address})
    order by (status = 'open') desc, last_at desc limit 1`)
  return found?.id ?? null
}

/** The messages after a number, as the customer sees them. */
export async function messagesAfter(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  number: number,
): Promise<WebchatMessage[]> {
  const items = await timelineOf(tx, workspace, id, { events: [] })
  return items.flatMap(forCustomer).filter((message) => message.number > number)
}

type StateRow = {
  status: 'open' | 'resolved'
  holder: WebchatState['holder']
  agentName: string | null
  waitingFor: string | null
  waitingSince: Date | null
  position: number
  promise: { madeAt: string; low: number; high: number; expected: number } | null
  language: string | null
  survey: { agentName: string | null; state: 'asked' | 'repeated' | 'words' } | null
}

const nothing: WebchatState = {
  status: 'none',
  holder: 'ai',
  agentName: null,
  waiting: null,
  survey: null,
}

/** Who has the conversation, and what was promised. A question to a colleague has no line to stand in: `waiting` without a promise. */
export async function stateOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId | null,
  now: Date,
): Promise<WebchatState> {
  if (id === null) return nothing
  const row = await tx.first<StateRow>(sql`
    select c.status, c.holder_kind as holder, g.name as "agentName", c.waiting_for as "waitingFor", c.waiting_since as "waitingSince",
      case when c.waiting_for = 'takeover' then (select count(*)::int from conversations o where o.workspace_id = c.workspace_id
        and o.waiting_for = 'takeover' and o.waiting_since <= c.waiting_since) else 0 end as position,
      case when c.waiting_for = 'takeover' then (select jsonb_build_object('madeAt', p.made_at, 'low', p.low_seconds,
          'high', p.high_seconds, 'expected', coalesce((p.basis->>'expectedSeconds')::float8, 0)) from wait_promises p
        where p.workspace_id = c.workspace_id and p.conversation_id = c.id and p.settled_at is null
        order by p.made_at desc limit 1) end as promise,
      coalesce(c.language, u.language) as language,
      case when c.status = 'resolved' then (select jsonb_build_object('agentName', a.name, 'state', s.state) from surveys s
        left join agents a on a.workspace_id = s.workspace_id and a.id = s.agent_id
        where s.workspace_id = c.workspace_id and s.conversation_id = c.id and s.state in ('asked', 'repeated', 'words')
        order by s.asked_at desc limit 1) end as survey
    from conversations c left join agents g on g.workspace_id = c.workspace_id and g.id = c.holder_agent_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`)
  if (!row) return nothing
  const plan = row.promise || row.survey ? await planWithin(tx, workspace) : defaultPlan
  return present(row, plan, now)
}

function present(row: StateRow, plan: ServicePlan, now: Date): WebchatState {
  const agentName = row.holder === 'human' ? row.agentName : null
  const { status, holder, survey } = row
  return {
    ...{ status, holder, agentName, waiting: waitingIn(row, plan, now) },
    survey: survey && surveyIn(survey, row.language ?? 'en', plan),
  }
}

/** The question that is open, in the platform's words; each answer brings the next. */
function surveyIn(
  { state, agentName }: NonNullable<StateRow['survey']>,
  language: string,
  { texts }: ServicePlan,
): NonNullable<WebchatState['survey']> {
  const say = (reason: TextReason): string =>
    platformText(reason, language, { agent: agentName ?? '' }, texts)
  if (state === 'words') return { step: 'words', question: say('survey_words'), answers: [] }
  return state === 'repeated'
    ? {
        ...{ step: 'repeated', question: say('survey_repeated') },
        answers: [say('choice_yes'), say('choice_no')],
      }
    : {
        ...{ step: 'satisfaction', question: say('survey_satisfaction') },
        answers: ['1', '2', '3', '4', '5'],
      }
}

/** What was promised, less the minutes that have passed since; until when is as it was said. */
function waitingIn(row: StateRow, plan: ServicePlan, now: Date): WebchatState['waiting'] {
  const { promise, waitingFor, waitingSince, position } = row
  if (waitingFor !== 'takeover' || !waitingSince || !promise) return null
  const madeAt = new Date(promise.madeAt)
  const passed = Math.floor((now.getTime() - madeAt.getTime()) / 60_000)
  const minutesOf = (seconds: number): number => Math.round(seconds / 60) - passed
  const isLong = promise.expected >= plan.waiting.alternativesFromMinutes * 60
  return {
    since: waitingSince.toISOString(),
    position,
    fromMinutes: Math.max(0, minutesOf(promise.low)),
    toMinutes: Math.max(1, minutesOf(promise.high)),
    updateAt: after(madeAt, promise.high).toISOString(),
    byEmail: isLong ? platformText('choice_email', row.language ?? 'en', {}, plan.texts) : null,
  }
}
