import {
  type AgentId,
  completeNoticeSettings,
  type NoticeSettings,
  type NoticeWay,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { News } from './news.ts'

/** Somebody with the ways that lead to them. */
export type PersonToTell = {
  agent: AgentId
  /** In which they read the clock. */
  timeZone: string
  settings: NoticeSettings
  open: NoticeWay[]
  devices: string[]
}

type Row = {
  agent: AgentId
  timeZone: string
  document: Partial<NoticeSettings> | null
  hasSlack: boolean
  hasMail: boolean
  devices: string[]
}

/** An offer stays the same offer until it is over, read or not; of a breach that was read, the next one is news. */
const onceUntilOver = ['offer', 'steer_question', 'customer_wrote']

/** Those who are to be told and do not know it yet: being called twice for the same thing tells nobody twice. */
export async function peopleToTell(tx: Tx, news: News): Promise<PersonToTell[]> {
  const { workspace, kind, conversation = null } = news
  const repeats = kind === 'mention' || conversation === null
  const rows = await tx.rows<Row>(sql`
    select a.id as agent, a.time_zone as "timeZone", s.document, s.secrets is not null as "hasSlack",
      coalesce(jsonb_typeof(w.document->'mail') = 'object', false) as "hasMail",
      array(select p.id::text from push_subscriptions p
        where p.workspace_id = a.workspace_id and p.agent_id = a.id order by p.created_at) as devices
    from agents a
    left join notice_settings s on s.workspace_id = a.workspace_id and s.agent_id = a.id
    left join notice_ways w on w.workspace_id = a.workspace_id
    where a.workspace_id = ${workspace}::uuid and a.id = any(${[...news.agents]}::uuid[]) and a.active
      and (${repeats}::boolean or not exists (
        select 1 from notices n where n.workspace_id = a.workspace_id and n.agent_id = a.id and n.kind = ${kind}
          and n.conversation_id = ${conversation}::uuid and n.over_at is null
          and (n.acknowledged_at is null or n.kind = any(${onceUntilOver}::text[]))))
    order by a.id`)
  return rows.map(toldFrom)
}

/** The same about one person, whatever they know: for what is repeated. */
export async function waysTo(
  tx: Tx,
  workspace: WorkspaceId,
  agent: AgentId,
): Promise<PersonToTell | undefined> {
  const nothing = { title: '', body: '', link: null, urgent: false, kind: 'mention' as const }
  const [person] = await peopleToTell(tx, { ...nothing, workspace, agents: [agent] })
  return person
}

function toldFrom({ agent, timeZone, document, hasSlack, hasMail, devices }: Row): PersonToTell {
  const open: NoticeWay[] = ['desk']
  if (devices.length > 0) open.push('push')
  if (hasMail) open.push('email')
  if (hasSlack) open.push('slack')
  return { agent, timeZone, settings: completeNoticeSettings(document), open, devices }
}
