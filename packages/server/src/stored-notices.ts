import type { AgentId, ConversationId, NoticeKind, WorkspaceId } from '@baton/domain'
import type { CallbackTells } from './capabilities/callbacks/index.ts'
import type { PageTells } from './capabilities/on-call/index.ts'
import type { ClockTells } from './capabilities/sla/index.ts'
import type { Tx } from './platform/db/database.ts'
import { sql } from './platform/db/sql.ts'
import type { House } from './platform/house.ts'
import { newId } from './platform/ids/new-id.ts'

type Tells = CallbackTells & ClockTells & PageTells

type News = {
  workspace: WorkspaceId
  conversation: ConversationId | null
  agents: readonly AgentId[]
  kind: NoticeKind
  title: string
  body: string
  urgent: boolean
}

/** Writes news for people on the team down, where their screens find it. Other ways to reach them are another part's. */
export function storedNotices(house: House): Tells {
  const store = (tx: Tx, news: News) => storeNews(tx, news, house.clock.now())
  return {
    paged: (tx, { why, isTest, ...facts }) =>
      store(tx, {
        ...{ ...facts, kind: 'page', body: why, urgent: true },
        title: isTest ? 'Test: you are being paged' : 'Emergency: a customer needs you now',
      }),
    pageOver: (tx, where) => endNews(tx, where, ['page'], house.clock.now()),
    callbackDue: (tx, { summary, dueFrom: _dueFrom, ...facts }) =>
      store(tx, {
        ...{ ...facts, kind: 'callback_due', body: summary, urgent: false },
        title: 'A customer expects a call back',
      }),
    callbackSettled: (tx, where) => endNews(tx, where, ['callback_due'], house.clock.now()),
    alert: async (tx, { link: _link, ...facts }) =>
      store(tx, { ...facts, kind: 'alert', agents: await supervisorsOf(tx, facts.workspace) }),
    atRisk: (tx, { promise, dueAt, ...facts }) =>
      store(tx, { ...facts, ...clockNews('at_risk', promise, dueAt) }),
    breached: async (tx, { promise, dueAt, ...facts }) =>
      store(tx, {
        ...{ ...facts, ...clockNews('breach', promise, dueAt) },
        agents: [...facts.agents, ...(await supervisorsOf(tx, facts.workspace))],
      }),
    clockEnded: (tx, where) => endNews(tx, where, ['at_risk', 'breach'], house.clock.now()),
  }
}

const clockNews = (kind: 'at_risk' | 'breach', promise: string, dueAt: Date) => ({
  ...{ kind, urgent: false, title: `${promise}: ${kind === 'breach' ? 'overdue' : 'at risk'}` },
  body: `Promised for ${dueAt.toISOString()}.`,
})

const storeNews = async (tx: Tx, news: News, now: Date): Promise<void> => {
  const { workspace, conversation, agents, kind, title, body, urgent } = news
  const ids = [...new Set(agents)].map((agent) => ({ id: newId(now.getTime()), agent }))
  if (ids.length === 0) return
  await tx.rows(sql`
    insert into notices (workspace_id, id, agent_id, kind, conversation_id, title, body, link, urgent, at)
    select ${workspace}::uuid, n.id, n.agent, ${kind}, ${conversation}::uuid, ${title}, ${body},
      ${conversation && `/inbox/all/${conversation}`}::text, ${urgent}::boolean, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as n(id uuid, agent uuid)`)
}

const endNews = async (
  tx: Tx,
  { workspace, conversation }: { workspace: WorkspaceId; conversation: ConversationId },
  kinds: NoticeKind[],
  now: Date,
): Promise<void> => {
  await tx.rows(sql`
    update notices set over_at = ${now}::timestamptz, xid = pg_current_xact_id()
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid and kind = any(${kinds}::text[])
      and over_at is null`)
}

async function supervisorsOf(tx: Tx, workspace: WorkspaceId): Promise<AgentId[]> {
  const rows = await tx.rows<{ id: AgentId }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and active and role <> 'agent' order by id`)
  return rows.map(({ id }) => id)
}
