import type { testWayAnswer } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Carriers, Said } from './carriers.ts'
import { carryMail } from './carry-mail.ts'
import { carryPush, type Device } from './carry-push.ts'
import { carrySlack } from './carry-slack.ts'
import { pushIdentityOf } from './push-identity-of.ts'
import { slackUrlIn } from './slack-url.ts'
import { teamWaysOf } from './team-ways.ts'

type Me = { workspace: WorkspaceId; agent: AgentId }
type Answer = z.infer<typeof testWayAnswer>

const test: Said = {
  title: 'This is a test from Baton',
  body: 'If you can read this, news from the desk reaches you this way.',
  link: '/settings/notifications',
}

const answerTo = (problem: string | null, says: string): Answer =>
  problem === null ? { ok: true, says } : { ok: false, says: problem }

/** Sends a test mail to whoever asks. */
export async function tryMail(house: House, carriers: Carriers, me: Me): Promise<Answer> {
  const { mail, to } = await house.db.transact(me.workspace, async (tx) => ({
    mail: (await teamWaysOf(house, tx, me.workspace)).mail,
    to: await recipientOf(tx, me),
  }))
  if (!mail) return { ok: false, says: 'No mail server is set up. An administrator can do that.' }
  const problem = await carryMail(house, carriers, mail, { to, said: test })
  return answerTo(problem, `${mail.host} has taken the mail to ${to.address}.`)
}

/** Posts a test into the team's channel, or into one's own. */
export async function trySlack(
  house: House,
  carriers: Carriers,
  me: Me,
  whose: 'mine' | 'team',
): Promise<Answer> {
  const url = await house.db.transact(me.workspace, async (tx) =>
    whose === 'team'
      ? (await teamWaysOf(house, tx, me.workspace)).slack?.url
      : slackUrlIn(house, (await settingsRow(tx, me))?.secrets ?? null),
  )
  if (!url) return { ok: false, says: 'No webhook has been saved yet.' }
  const problem = await carrySlack(house, carriers, url, test)
  return answerTo(problem, 'Slack has taken the message.')
}

/** Wakes all browsers of whoever asks. */
export async function tryPush(house: House, carriers: Carriers, me: Me): Promise<Answer> {
  const { devices, identity } = await house.db.transact(me.workspace, async (tx) => ({
    devices: await tx.rows<Device>(sql`
      select endpoint, keys from push_subscriptions
      where workspace_id = ${me.workspace}::uuid and agent_id = ${me.agent}::uuid`),
    identity: await pushIdentityOf(house, tx, me.workspace),
  }))
  if (devices.length === 0) return { ok: false, says: 'No browser of yours has agreed yet.' }
  const message = { message: { ...test, id: newId(), urgent: false }, identity }
  const outcomes = await Promise.all(
    devices.map((device) => carryPush(house, carriers, device, message)),
  )
  const sent = outcomes.filter(({ state }) => state === 'sent').length
  const [failed] = outcomes.flatMap((it) => (it.state === 'failed' ? [it.problem] : []))
  const gone = failed ?? 'The browser has taken its agreement back. Switch it on again there.'
  return sent > 0
    ? { ok: true, says: `Sent to ${sent} of ${devices.length} browsers.` }
    : { ok: false, says: gone }
}

type SettingsRow = { secrets: string | null; email: string | null }

const settingsRow = (tx: Tx, { workspace, agent }: Me): Promise<SettingsRow | undefined> =>
  tx.first<SettingsRow>(sql`
    select secrets, document->>'email' as email from notice_settings
    where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid`)

async function recipientOf(tx: Tx, me: Me): Promise<{ address: string; name: string }> {
  const person = await tx.first<{ name: string; email: string }>(sql`
    select name, email from agents where workspace_id = ${me.workspace}::uuid and id = ${me.agent}::uuid`)
  const chosen = (await settingsRow(tx, me))?.email
  return { address: chosen ?? person?.email ?? '', name: person?.name ?? '' }
}
