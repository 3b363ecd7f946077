import type { NoticeSettingsView, noticeSettingsBody } from '@baton/contract'
import {
  type AgentId,
  completeNoticeSettings,
  type NoticeSettings,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { devicesOf } from './devices.ts'
import { pushIdentityOf } from './push-identity-of.ts'
import { sealSlackUrl } from './slack-url.ts'

type Me = { workspace: WorkspaceId; agent: AgentId }
type Row = {
  email: string
  document: Partial<NoticeSettings> | null
  hasSlack: boolean
  hasMail: boolean
}

/** How I am told, and which ways are open to me. */
export async function viewSettings(house: House, tx: Tx, me: Me): Promise<NoticeSettingsView> {
  const { workspace, agent } = me
  const row = await tx.first<Row>(sql`
    select a.email, s.document, s.secrets is not null as "hasSlack",
      coalesce(jsonb_typeof(w.document->'mail') = 'object', false) as "hasMail"
    from agents a
    left join notice_settings s on s.workspace_id = a.workspace_id and s.agent_id = a.id
    left join notice_ways w on w.workspace_id = a.workspace_id
    where a.workspace_id = ${workspace}::uuid and a.id = ${agent}::uuid`)
  const { publicKey } = await pushIdentityOf(house, tx, workspace)
  return {
    ...completeNoticeSettings(row?.document),
    ...{ ownEmail: row?.email ?? '', hasMail: row?.hasMail ?? false },
    ...{ hasSlack: row?.hasSlack ?? false, devices: await devicesOf(tx, me), pushKey: publicKey },
  }
}

/** Keeps what a person chose. The webhook stays as it is unless another one, or none, was given. */
export async function changeSettings(
  house: House,
  tx: Tx,
  { workspace, agent }: Me,
  { slackUrl, ...document }: z.infer<typeof noticeSettingsBody>,
): Promise<void> {
  const secrets = slackUrl ? sealSlackUrl(house, slackUrl) : null
  await tx.rows(sql`
    insert into notice_settings (workspace_id, agent_id, document, secrets)
    values (${workspace}::uuid, ${agent}::uuid, ${json(document)}::jsonb, ${secrets})
    on conflict (workspace_id, agent_id) do update set document = excluded.document,
      secrets = case when ${slackUrl === undefined}::boolean then notice_settings.secrets else excluded.secrets end`)
}
