import type { TeamWaysView, teamWaysBody } from '@baton/contract'
import type { AgentId, NoticeKind, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import type { MailServer } from '../../platform/mail/send-mail.ts'
import { appendAudit, lockChain } from '../audit/index.ts'

/** The ways of the whole workspace, secrets opened. */
export type TeamWays = {
  mail: MailServer | null
  slack: { kinds: NoticeKind[]; url: string } | null
}

type Stored = {
  mail?: Omit<MailServer, 'password'> | null
  slack?: { kinds: NoticeKind[] } | null
}
type Secrets = { mailPassword?: string; slackUrl?: string }
type Body = z.infer<typeof teamWaysBody>

export async function teamWaysOf(
  house: Pick<House, 'secrets'>,
  tx: Tx,
  workspace: WorkspaceId,
): Promise<TeamWays> {
  const row = await tx.first<{ document: Stored; secrets: string | null }>(sql`
    select document, secrets from notice_ways where workspace_id = ${workspace}::uuid`)
  const secrets: Secrets = row?.secrets ? JSON.parse(house.secrets.open(row.secrets)) : {}
  const { mail, slack } = row?.document ?? {}
  return {
    mail: mail ? { ...mail, password: secrets.mailPassword ?? '' } : null,
    slack: slack && secrets.slackUrl ? { ...slack, url: secrets.slackUrl } : null,
  }
}

/** What administrators see: that there are secrets, never which. */
export function presentTeamWays({ mail, slack }: TeamWays): TeamWaysView {
  return {
    mail: mail && presentMail(mail),
    slack: slack && { kinds: slack.kinds, hint: hintOf(slack.url) },
  }
}

function presentMail({ password, ...mail }: MailServer): TeamWaysView['mail'] {
  return { ...mail, hasPassword: password !== '' }
}

/** Enough to recognise a webhook, and not enough to use it. */
export const hintOf = (url: string): string => `${new URL(url).host}/…${url.slice(-4)}`

export async function changeTeamWays(
  house: House,
  tx: Tx,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  body: Body,
): Promise<TeamWays> {
  await lockChain(tx, workspace)
  const before = await teamWaysOf(house, tx, workspace)
  const { password, ...mail } = body.mail ?? { password: undefined }
  const next: TeamWays = {
    // A password belongs to the server it was given for: it must not be sent to another one.
    mail: body.mail && {
      ...(mail as Omit<MailServer, 'password'>),
      password: password ?? (before.mail?.host === body.mail.host ? before.mail.password : ''),
    },
    slack: body.slack && {
      kinds: body.slack.kinds,
      url: body.slack.url ?? before.slack?.url ?? '',
    },
  }
  if (next.slack?.url === '') throw noWebhook()
  await storeTeamWays(house, tx, workspace, next)
  const payload = { mail: next.mail?.host ?? null, slack: next.slack?.kinds ?? null }
  const at = house.clock.now()
  await appendAudit(tx, workspace, { kind: 'notice_ways_changed', payload, actor: agent, at })
  return next
}

async function storeTeamWays(
  { secrets }: House,
  tx: Tx,
  workspace: WorkspaceId,
  { mail, slack }: TeamWays,
): Promise<void> {
  const { password = '', ...server } = mail ?? {}
  const document = { mail: mail && server, slack: slack && { kinds: slack.kinds } }
  const hidden: Secrets = { mailPassword: password, ...(slack && { slackUrl: slack.url }) }
  await tx.rows(sql`
    insert into notice_ways (workspace_id, document, secrets)
    values (${workspace}::uuid, ${json(document)}::jsonb, ${secrets.seal(JSON.stringify(hidden))})
    on conflict (workspace_id) do update set document = excluded.document, secrets = excluded.secrets`)
}

const noWebhook = (): HttpProblem =>
  new HttpProblem(
    400,
    'invalid_input',
    'The team channel needs the address of a webhook.',
    'Make an incoming webhook in Slack and paste its address.',
    [{ path: 'slack.url', message: 'is needed' }],
  )
