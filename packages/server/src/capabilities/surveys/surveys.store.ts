import type { SurveyView } from '@baton/contract'
import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** `asked` waits for the first answer, `repeated` for the second, `words` for the third. */
export type SurveyState = SurveyView['state']

export type SurveyRow = {
  id: string
  escalation: EscalationId
  state: SurveyState
  agentName: string | null
}

/** Answers to a question asked longer ago are about something else. */
const openDays = 3

/** The survey that waits for an answer in this conversation. */
export function openSurveyOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<SurveyRow | undefined> {
  return tx.first<SurveyRow>(sql`
    select s.id, s.escalation_id as escalation, s.state, g.name as "agentName" from surveys s
    left join agents g on g.workspace_id = s.workspace_id and g.id = s.agent_id
    where s.workspace_id = ${workspace}::uuid and s.conversation_id = ${conversation}::uuid
      and s.state in ('asked', 'repeated', 'words')
      and s.asked_at > ${now}::timestamptz - make_interval(days => ${openDays}::int)
    order by s.asked_at desc limit 1`)
}

type NewSurvey = {
  workspace: WorkspaceId
  conversation: ConversationId
  escalation: EscalationId
  agent: string | null
  state: 'asked' | 'not_asked'
  why: string | null
  now: Date
}

/** One per escalation: work that is repeated asks nobody twice. */
export function addSurvey(tx: Tx, survey: NewSurvey): void {
  const { workspace, conversation, escalation, agent, state, why, now } = survey
  tx.later(sql`
    insert into surveys (workspace_id, id, conversation_id, escalation_id, agent_id, state, why, asked_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${escalation}::uuid, ${agent}::uuid, ${state},
      ${why}, ${state === 'asked' ? now : null}::timestamptz)
    on conflict (workspace_id, escalation_id) do nothing`)
}

export type SurveyAnswer = {
  satisfaction?: number | undefined
  repeatedSelf?: boolean | undefined
  comment?: string | undefined
}

export function answerSurvey(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  { answer, state, now }: { answer: SurveyAnswer; state: SurveyState; now: Date },
): void {
  const isAnswer = Object.values(answer).some((each) => each !== undefined)
  tx.later(sql`
    update surveys set state = ${state}, satisfaction = coalesce(${answer.satisfaction ?? null}::int, satisfaction),
      repeated_self = coalesce(${answer.repeatedSelf ?? null}::boolean, repeated_self),
      comment = coalesce(${answer.comment ?? null}::text, comment),
      answered_at = case when ${isAnswer}::boolean then ${now}::timestamptz else answered_at end
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
}

type Stored = Omit<SurveyView, 'askedAt' | 'answeredAt'> & {
  askedAt: Date | null
  answeredAt: Date | null
}

/** The surveys of a time, newest first; or those of one conversation. */
export async function surveysOf(
  tx: Tx,
  workspace: WorkspaceId,
  asked: {
    conversation?: string | undefined
    from?: string | undefined
    to?: string | undefined
    limit: number
  },
): Promise<SurveyView[]> {
  const stored = await tx.rows<Stored>(sql`
    select id, conversation_id as conversation, agent_id as agent, state, why, asked_at as "askedAt", satisfaction,
      repeated_self as "repeatedSelf", comment, answered_at as "answeredAt"
    from surveys where workspace_id = ${workspace}::uuid
      and (${asked.conversation ?? null}::uuid is null or conversation_id = ${asked.conversation ?? null}::uuid)
      and (${asked.from ?? null}::timestamptz is null or asked_at >= ${asked.from ?? null}::timestamptz)
      and (${asked.to ?? null}::timestamptz is null or asked_at < ${asked.to ?? null}::timestamptz)
    order by asked_at desc nulls last, id desc limit ${asked.limit}::int`)
  return stored.map(({ askedAt, answeredAt, ...rest }) => ({
    ...rest,
    askedAt: askedAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  }))
}

/** The newest survey of a conversation, for whoever opens it. */
export const surveyOf = async (
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<SurveyView | null> =>
  (await surveysOf(tx, workspace, { conversation, limit: 1 }))[0] ?? null
